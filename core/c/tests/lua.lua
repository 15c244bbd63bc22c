-- Tests the binding for LuaJIT:
--
--     luajit lua.lua LAYOUT LEXICON
--     luajit lua.lua message ARTICLE        writes the message of an article to standard output
--
-- LAYOUT is what layout.c printed.

local postil = require("postil")
local ffi = require("ffi")

local function read(path)
    local file = assert(io.open(path, "rb"))
    local text = file:read("*a")
    file:close()
    return text
end

if arg[1] == "message" then
    io.stdout:write(postil.new():annotate(read(arg[2])).message())
    os.exit(0)
end

-- The declarations are those of the header.
local count = 0
for type, field, number in read(arg[1]):gmatch("(%S+) (%S+) (%d+)\n") do
    local found = field == "-" and ffi.sizeof(type) or ffi.offsetof(type, field)
    assert(found == tonumber(number), type .. "." .. field)
    count = count + 1
end
assert(count > 50)

local text = "date 2022-11-25 Ministers meet\n“We agree,” said Karen Holmgaard on Thursday, “on €12 million.”\n" ..
    "Anna Berg, the former mayor of Oslo, met her in Geneva."
local engine = postil.new { profile = "default" }
local document = engine:annotate(text)
assert(document.date == "2022-11-25" and next(document.lost) == nil and #document.notes > 20)
for place, note in ipairs(document.notes) do
    assert(note.id == place and text:sub(note.first, note.last) == note.text and #postil.explain(note) > 0)
end
local quote = document.quotes[1]
assert(quote.label == "direct" and quote.speaker.text == "Karen Holmgaard" and quote.cue.text == "said")
assert(#quote.segments == 2)
assert(document.times[#document.times].value == "2022-11-24")
assert(document.quantities[1].value == "12000000" and document.quantities[1].unit == "EUR")
local found
for _, relation in ipairs(document.relations) do
    if relation.label == "has_role" then
        found = true
        assert(relation.status == "former" and relation.subject.text == "Anna Berg" and relation.object.text == "Oslo")
    end
end
assert(found)

-- Memory is the collector's: engines and documents go, and what is kept stays right.
for _ = 1, 50 do postil.new { profile = "tiny" }:annotate(text) end
collectgarbage()
collectgarbage()
assert(engine:annotate("The mill closed yesterday.", "2031-05-03").times[1].value == "2031-05-02")
local message = document.message()
assert(message:byte(1) == 0xB6 and #message > 64)

-- A lexicon is kept with its engine, though nobody else holds it.
local own = postil.new { lexicon = read(arg[2]), tokens = true }
collectgarbage()
for _, note in ipairs(own:annotate("They pump brine.").notes) do
    if note.layer == "term" then assert(note.label == "LIQUID" and note.entry == "Q1") end
    if note.layer == "token" and note.text == "brine" then assert(note.tag and note.relation_to_head) end
end

-- More annotations than a set begins with.
local lines = ("Ana Ruiz\n"):rep(3000)
assert(#engine:annotate(lines).names == 3000)

-- Errors say what and where.
local function fails(with, call, ...)
    local done, problem = pcall(call, ...)
    assert(not done and tostring(problem):find(with, 1, true), tostring(problem))
    return problem
end
local problem = fails("UTF-8", engine.annotate, engine, "The caf\233 closed.")
assert(problem.offset == 8 and problem.status == 20)
fails("date", engine.annotate, engine, text, "2024-02-30")
fails("profile", postil.new, { profile = "huge" })
fails("model", postil.new, { model = "nonsense" })
fails("model", postil.new, { model = 7 })
assert(#engine:annotate("").notes == 0)
assert(#postil.new({ model = false }):annotate(text).names > 0)
