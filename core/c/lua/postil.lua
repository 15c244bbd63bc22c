-- postil for LuaJIT: annotates English news articles.
--
--     local postil = require("postil")
--     local document = postil.new():annotate("Ministers met in Geneva.")
--     for _, name in ipairs(document.names) do print(name.label, name.text) end
--
-- Offsets are those of Lua's strings: text:sub(note.first, note.last) is note.text. Memory is LuaJIT's own and freed by its
-- collector. An engine may be used again and again, but by one coroutine at a time.

local ffi = require("ffi")

-- What postil.h declares, without its comments; tests/lua.lua compares the two.
ffi.cdef [[
typedef struct postil_engine postil_engine;
typedef struct postil_set postil_set;
typedef struct postil_options {
    uint32_t size, stages, layers;
    int32_t min_confidence;
    uint8_t tokens, strict, second_look, reserved;
    const uint8_t *model; size_t model_size;
    const uint8_t *lexicon; size_t lexicon_size;
    const uint8_t *rules; size_t rules_size;
} postil_options;
typedef struct postil_error { int32_t status; uint32_t offset, detail; } postil_error;
typedef struct postil_date { int16_t year; uint8_t month, day; } postil_date;
typedef struct postil_annotation {
    uint32_t id, start, end;
    uint8_t layer, label, own_label;
    int8_t confidence;
    uint16_t rule;
    int8_t exponent;
    uint8_t relation_status;
    uint32_t mantissa, chain, speaker, part_of, mention_of, subject, object, role, head, entry, own_rule, value_of;
    const char *label_name, *report_kind, *modifier, *tag, *relation_to_head;
    char value[40];
    char unit[8];
} postil_annotation;
typedef struct postil_summary {
    uint32_t bytes, crc;
    postil_date date;
    uint32_t lost[16], first_lost[16];
} postil_summary;
uint32_t postil_abi(void);
size_t postil_size(uint32_t profile);
const uint8_t *postil_model(const char *name, size_t *size);
int32_t postil_options_init(postil_options *options);
int32_t postil_init(void *memory, size_t size, uint32_t profile, const postil_options *options, postil_engine **engine,
    postil_error *error);
int32_t postil_annotate(postil_engine *engine, const char *text, size_t length, const postil_date *date, postil_set *set,
    postil_error *error);
size_t postil_set_size(uint32_t capacity);
int32_t postil_set_init(void *memory, size_t size, postil_set **set, postil_error *error);
uint32_t postil_set_count(postil_set *set);
int32_t postil_set_get(postil_set *set, uint32_t index, postil_annotation *annotation);
int32_t postil_set_summary(postil_set *set, postil_summary *summary);
int32_t postil_encode(postil_set *set, uint8_t *buffer, size_t size, size_t *length, postil_error *error);
const char *postil_layer_name(uint8_t layer);
size_t postil_explain(uint8_t layer, uint16_t rule, char *buffer, size_t size);
size_t postil_error_message(const postil_error *error, char *buffer, size_t size);
size_t postil_own_label(const postil_engine *engine, const postil_annotation *annotation, char *buffer, size_t size);
size_t postil_entry_id(const postil_engine *engine, uint32_t entry, char *buffer, size_t size);
int32_t postil_parse_date(const char *text, size_t length, postil_date *date, postil_error *error);
]]

local ABI = 1
local NONE = 0xFFFFFFFF
local TOO_SMALL = 3
local CAPACITY = 22
local PROFILES = { tiny = 0, default = 1, large = 2 }
local STATUS = { [0] = "asserted", "negated", "former", "planned" }

-- The library beside the programs of the system, or where POSTIL_LIBRARY says.
local C = ffi.load(os.getenv("POSTIL_LIBRARY") or "postil")
if C.postil_abi() ~= ABI then error("postil: the library has another interface than postil.lua; install them together") end

local failure = ffi.new("postil_error")

-- Text that a function writes, as snprintf does.
local function written(write, ...)
    local size = 256
    while true do
        local buffer = ffi.new("char[?]", size)
        local arguments = { ... }
        arguments[#arguments + 1] = buffer
        arguments[#arguments + 1] = size
        local length = tonumber(write(unpack(arguments)))
        if length < size then return ffi.string(buffer, length) end
        size = length + 1
    end
end

-- Raises what went wrong, as a table with status, offset (a byte from 1) and message; tostring() gives the message.
local problem = { __tostring = function(self) return "postil: " .. self.message end }
local function check(status)
    if status == 0 then return end
    local message = written(C.postil_error_message, failure)
    error(setmetatable({ status = status, offset = failure.offset + 1, message = message }, problem), 3)
end

-- Memory of LuaJIT's, aligned for every engine and set.
local function memory(size)
    local words = math.ceil(tonumber(size) / 8)
    return ffi.new("uint64_t[?]", words), words * 8
end

-- nil for NULL.
local function text_at(pointer) return pointer ~= nil and ffi.string(pointer) or nil end
local function id(number) return number ~= NONE and number + 1 or nil end

local Engine = {}
Engine.__index = Engine

local postil = {}

-- An engine. Options, all of them optional: profile ("tiny", "default", "large"), model ("english", "english-small", the bytes
-- of a model, or false for none), lexicon and rules (bytes), tokens, strict, second_look, min_confidence.
function postil.new(options)
    options = options or {}
    local profile = PROFILES[options.profile or "large"]
    if not profile then error("postil: profile is 'tiny', 'default' or 'large'", 2) end
    local raw = ffi.new("postil_options")
    C.postil_options_init(raw)
    raw.tokens, raw.strict = options.tokens and 1 or 0, options.strict and 1 or 0
    raw.second_look = options.second_look and 1 or 0
    raw.min_confidence = options.min_confidence or -1
    -- The bytes are read in place: they are kept with the engine.
    local kept = {}
    local function lend(field, bytes)
        if type(bytes) ~= "string" then error("postil: " .. field .. " is a string of bytes", 3) end
        kept[field] = bytes
        raw[field], raw[field .. "_size"] = ffi.cast("const uint8_t *", bytes), #bytes
    end
    local model = options.model
    if model == false then
        raw.model = nil
    elseif model == "english" or model == "english-small" then
        local size = ffi.new("size_t[1]")
        raw.model = C.postil_model(model, size)
        raw.model_size = size[0]
        if raw.model == nil then error("postil: the library was built without the model " .. model, 2) end
    elseif model ~= nil then
        lend("model", model)
    end
    if options.lexicon then lend("lexicon", options.lexicon) end
    if options.rules then lend("rules", options.rules) end

    local block, size = memory(C.postil_size(profile))
    local engine = ffi.new("postil_engine *[1]")
    check(C.postil_init(block, size, profile, raw, engine, failure))
    return setmetatable({ engine = engine[0], block = block, kept = kept }, Engine)
end

-- One annotation as a table. References are places in document.notes.
function Engine:note(raw, text)
    local layer = ffi.string(C.postil_layer_name(raw.layer))
    local note = {
        id = raw.id + 1,
        first = raw.start + 1,
        last = raw["end"],
        text = text:sub(raw.start + 1, raw["end"]),
        layer = layer,
        label = ffi.string(raw.label_name),
        confidence = raw.confidence >= 0 and raw.confidence or nil,
        chain = id(raw.chain),
        speaker = id(raw.speaker),
        part_of = id(raw.part_of),
        mention_of = id(raw.mention_of),
        subject = id(raw.subject),
        object = id(raw.object),
        role = id(raw.role),
        head = id(raw.head),
        report_kind = text_at(raw.report_kind),
        modifier = text_at(raw.modifier),
        tag = text_at(raw.tag),
        relation_to_head = text_at(raw.relation_to_head),
        layer_number = raw.layer,
        rule = raw.rule,
    }
    if layer == "time" or layer == "quantity" then note.value = ffi.string(raw.value) end
    if layer == "quantity" then note.unit = ffi.string(raw.unit) end
    if layer == "relation" then note.status = STATUS[raw.relation_status] end
    local own = written(C.postil_own_label, self.engine, raw)
    if own ~= "" then note.label = own end
    if raw.entry ~= NONE then note.entry = written(C.postil_entry_id, self.engine, raw.entry) end
    return note
end

-- Annotates a text. `date` is its date as YYYY-MM-DD, if it does not state it. Raises an error for text that is not UTF-8.
--
-- The document has `notes` (all, in the order of the text), `names`, `times`, `quantities`, `quotes` (with `speaker`, `source`
-- and `cue` as notes, and `segments`), `relations` (with `subject`, `object` and `role` as notes), `date`, and `lost`: how many
-- annotations of each layer did not fit.
function Engine:annotate(text, date)
    local day
    if date then
        day = ffi.new("postil_date")
        check(C.postil_parse_date(date, #date, day, failure))
    end
    -- News has some 80 annotations per kilobyte; where there are more, the set grows.
    local capacity = math.floor(#text / 8) + 64
    local set, block, size = ffi.new("postil_set *[1]"), nil, nil
    local summary = ffi.new("postil_summary")
    while true do
        block, size = memory(C.postil_set_size(capacity))
        check(C.postil_set_init(block, size, set, failure))
        local status = C.postil_annotate(self.engine, text, #text, day, set[0], failure)
        local full = C.postil_set_count(set[0]) >= capacity
        -- A strict engine says that a full set has no room for more.
        if not (full and status == CAPACITY) then check(status) end
        if not full then break end
        capacity = capacity * 2
    end
    C.postil_set_summary(set[0], summary)

    local document = { text = text, notes = {}, names = {}, times = {}, quantities = {}, quotes = {}, relations = {}, lost = {} }
    local raw = ffi.new("postil_annotation")
    for index = 0, C.postil_set_count(set[0]) - 1 do
        C.postil_set_get(set[0], index, raw)
        document.notes[index + 1] = self:note(raw, text)
    end
    local lists = { entity = "names", time = "times", quantity = "quantities", relation = "relations" }
    for _, note in ipairs(document.notes) do
        local list = lists[note.layer]
        if note.layer == "quote" and not note.part_of then list = "quotes" end
        if list then table.insert(document[list], note) end
        for _, field in ipairs { "speaker", "subject", "object", "role" } do note[field] = document.notes[note[field]] end
        if note.layer == "quote" and not note.part_of then note.segments = {} end
    end
    for _, note in ipairs(document.notes) do
        local quote = document.notes[note.part_of]
        if quote and note.label == "segment" then
            table.insert(quote.segments, note)
        elseif quote then
            quote[note.label] = note -- source or cue
        end
    end
    for layer = 0, 15 do
        if summary.lost[layer] > 0 then document.lost[ffi.string(C.postil_layer_name(layer))] = summary.lost[layer] end
    end
    local stated = summary.date
    if stated.day > 0 then document.date = ("%04d-%02d-%02d"):format(stated.year, stated.month, stated.day) end
    -- The message that `postil annotate -f postcard` writes.
    document.message = function()
        local room = 64 + 8 * #document.notes
        while true do
            local buffer, length = ffi.new("uint8_t[?]", room), ffi.new("size_t[1]")
            local status = C.postil_encode(set[0], buffer, room, length, failure)
            if status == 0 then return ffi.string(buffer, length[0]) end
            if status ~= TOO_SMALL then check(status) end
            room = room * 2
            assert(block) -- the set lies in it
        end
    end
    return document
end

-- The description of the rule that made a note.
function postil.explain(note) return written(C.postil_explain, note.layer_number, note.rule) end

return postil
