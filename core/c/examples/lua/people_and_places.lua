-- Lists the people and the places of a chapter, with how often each is mentioned and where first:
--
--     luajit people_and_places.lua CHAPTER.txt

local postil = require("postil")

local path = arg[1]
local file = path and io.open(path, "rb")
if not file then
    io.stderr:write("luajit people_and_places.lua CHAPTER.txt\n")
    os.exit(2)
end
local text = file:read("*a")
file:close()

local KINDS = { PER = "People", GPE = "Places", LOC = "Places", FAC = "Places" }

-- One entry for each chain: all mentions of the same person or place, pronouns included.
local chains, lists = {}, { People = {}, Places = {} }
for _, note in ipairs(postil.new():annotate(text).notes) do
    local entry = note.chain and chains[note.chain]
    local kind = note.layer == "entity" and KINDS[note.label]
    if not entry and kind and note.chain then
        entry = { name = note.text, mentions = 0, first = note.first }
        chains[note.chain] = entry
        table.insert(lists[kind], entry)
    end
    if entry then
        entry.mentions = entry.mentions + 1
        -- The longest form is the name to show.
        if note.layer == "entity" and #note.text > #entry.name then entry.name = note.text end
    end
end

for _, kind in ipairs { "People", "Places" } do
    print(kind)
    table.sort(lists[kind], function(one, other)
        if one.mentions ~= other.mentions then return one.mentions > other.mentions end
        return one.first < other.first
    end)
    for _, entry in ipairs(lists[kind]) do
        local line = select(2, text:sub(1, entry.first):gsub("\n", "")) + 1
        print(("  %-32s %3d  from line %d"):format(entry.name:gsub("%s+", " "), entry.mentions, line))
    end
end
