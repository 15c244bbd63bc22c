// postil: annotates English news articles, in memory that the caller gives. See README.md beside this file's sources.
//
//     static uint64_t memory[POSTIL_SIZE_DEFAULT / 8], room[(POSTIL_SET_SIZE + 500 * POSTIL_NOTE_SIZE) / 8];
//     postil_engine *engine;
//     postil_set *set;
//     postil_init(memory, sizeof memory, POSTIL_PROFILE_DEFAULT, NULL, &engine, NULL);
//     postil_set_init(room, sizeof room, &set, NULL);
//     postil_annotate(engine, text, strlen(text), NULL, set, NULL);
//
// Text is UTF-8. Offsets count bytes, from the beginning of the document. Every function returns POSTIL_OK or an error, and
// tells what, where and what to do in a postil_error, if you pass one. No function allocates, and none keeps your text.
//
// "The caller promises" lists what the library cannot check. The rest it does check, and answers with an error.

#ifndef POSTIL_H
#define POSTIL_H

// Written by `cargo run -p postil-c-header`; do not change it by hand.

#include <stddef.h>
#include <stdint.h>

// Layers: postil_annotation.layer.
enum {
    POSTIL_LAYER_SECTION = 0,
    POSTIL_LAYER_SENTENCE = 1,
    POSTIL_LAYER_TOKEN = 2,
    POSTIL_LAYER_ENTITY = 3,
    POSTIL_LAYER_MENTION = 4,
    POSTIL_LAYER_ROLE = 5,
    POSTIL_LAYER_TIME = 6,
    POSTIL_LAYER_QUANTITY = 7,
    POSTIL_LAYER_QUOTE = 8,
    POSTIL_LAYER_EVENT = 9,
    POSTIL_LAYER_RELATION = 10,
    POSTIL_LAYER_TERM = 11,
};

// Labels of the layer section: postil_annotation.label.
enum {
    POSTIL_SECTION_METADATA = 0,
    POSTIL_SECTION_HEADLINE = 1,
    POSTIL_SECTION_BYLINE = 2,
    POSTIL_SECTION_DATELINE = 3,
    POSTIL_SECTION_HEADING = 4,
    POSTIL_SECTION_PARAGRAPH = 5,
    POSTIL_SECTION_CAPTION = 6,
    POSTIL_SECTION_CREDIT = 7,
};

// Labels of the layer sentence: postil_annotation.label.
enum {
    POSTIL_SENTENCE_SENTENCE = 16,
};

// Labels of the layer token: postil_annotation.label.
enum {
    POSTIL_TOKEN_WORD = 20,
    POSTIL_TOKEN_NUMBER = 21,
    POSTIL_TOKEN_PUNCTUATION = 22,
    POSTIL_TOKEN_SYMBOL = 23,
    POSTIL_TOKEN_ADDRESS = 24,
};

// Labels of the layer entity: postil_annotation.label.
enum {
    POSTIL_ENTITY_PER = 32,
    POSTIL_ENTITY_ORG = 33,
    POSTIL_ENTITY_GPE = 34,
    POSTIL_ENTITY_LOC = 35,
    POSTIL_ENTITY_FAC = 36,
    POSTIL_ENTITY_NORP = 37,
    POSTIL_ENTITY_EVENT = 38,
    POSTIL_ENTITY_WORK = 39,
    POSTIL_ENTITY_PRODUCT = 40,
    POSTIL_ENTITY_LAW = 41,
    POSTIL_ENTITY_LANGUAGE = 42,
    POSTIL_ENTITY_OWN1 = 43,
    POSTIL_ENTITY_OWN2 = 44,
    POSTIL_ENTITY_OWN3 = 45,
    POSTIL_ENTITY_OWN4 = 46,
    POSTIL_ENTITY_OWN5 = 47,
    POSTIL_ENTITY_OWN6 = 48,
    POSTIL_ENTITY_OWN7 = 49,
    POSTIL_ENTITY_OWN8 = 50,
};

// Labels of the layer mention: postil_annotation.label.
enum {
    POSTIL_MENTION_PRONOUN = 60,
    POSTIL_MENTION_NOMINAL = 61,
};

// Labels of the layer role: postil_annotation.label.
enum {
    POSTIL_ROLE_ROLE = 64,
};

// Labels of the layer time: postil_annotation.label.
enum {
    POSTIL_TIME_DATE = 68,
    POSTIL_TIME_TIME = 69,
    POSTIL_TIME_DURATION = 70,
    POSTIL_TIME_SET = 71,
};

// Labels of the layer quantity: postil_annotation.label.
enum {
    POSTIL_QUANTITY_MONEY = 76,
    POSTIL_QUANTITY_PERCENT = 77,
    POSTIL_QUANTITY_QUANTITY = 78,
    POSTIL_QUANTITY_ORDINAL = 79,
    POSTIL_QUANTITY_CARDINAL = 80,
};

// Labels of the layer quote: postil_annotation.label.
enum {
    POSTIL_QUOTE_DIRECT = 84,
    POSTIL_QUOTE_MIXED = 85,
    POSTIL_QUOTE_INDIRECT = 86,
    POSTIL_QUOTE_PARTIAL = 87,
    POSTIL_QUOTE_NESTED = 88,
    POSTIL_QUOTE_SCARE = 89,
    POSTIL_QUOTE_SOURCE = 93,
    POSTIL_QUOTE_CUE = 94,
    POSTIL_QUOTE_SEGMENT = 95,
};

// Labels of the layer event: postil_annotation.label.
enum {
    POSTIL_EVENT_MEETING = 96,
    POSTIL_EVENT_CONFLICT = 97,
    POSTIL_EVENT_PROTEST = 98,
    POSTIL_EVENT_CEREMONY = 99,
    POSTIL_EVENT_AGREEMENT = 100,
    POSTIL_EVENT_VISIT = 101,
    POSTIL_EVENT_TRANSACTION = 102,
};

// Labels of the layer relation: postil_annotation.label.
enum {
    POSTIL_RELATION_HAS_ROLE = 112,
    POSTIL_RELATION_AFFILIATED_WITH = 113,
    POSTIL_RELATION_CITIZEN_OF = 114,
    POSTIL_RELATION_MEMBER_OF = 115,
    POSTIL_RELATION_PART_OF = 116,
    POSTIL_RELATION_BASED_IN = 117,
    POSTIL_RELATION_LOCATED_IN = 118,
    POSTIL_RELATION_NEAR = 119,
    POSTIL_RELATION_SHAREHOLDER_OF = 120,
    POSTIL_RELATION_CONFLICT_WITH = 121,
    POSTIL_RELATION_PARTICIPANT_IN = 136,
    POSTIL_RELATION_HELD_IN = 137,
    POSTIL_RELATION_HELD_ON = 138,
    POSTIL_RELATION_ORGANIZED_BY = 139,
    POSTIL_RELATION_HOSTED_BY = 140,
    POSTIL_RELATION_MEDIATED_BY = 141,
    POSTIL_RELATION_OWN = 161,
};

// Labels of the layer term: postil_annotation.label.
enum {
    POSTIL_TERM_OWN = 160,
};

// Whether a relation holds: postil_annotation.relation_status.
enum {
    POSTIL_STATUS_ASSERTED = 0,
    POSTIL_STATUS_NEGATED = 1,
    POSTIL_STATUS_FORMER = 2,
    POSTIL_STATUS_PLANNED = 3,
};

// Stages: postil_options.stages. Chains, roles, mentions, relations, events and rules need names.
enum {
    POSTIL_STAGE_TIME = 1,
    POSTIL_STAGE_NAMES = 2,
    POSTIL_STAGE_CHAINS = 4,
    POSTIL_STAGE_QUANTITY = 8,
    POSTIL_STAGE_ROLES = 16,
    POSTIL_STAGE_QUOTES = 32,
    POSTIL_STAGE_MENTIONS = 64,
    POSTIL_STAGE_RELATIONS = 128,
    POSTIL_STAGE_EVENTS = 256,
    POSTIL_STAGE_TERMS = 512,
    POSTIL_STAGE_RULES = 1024,
};


// "There is none", of ids, chains and numbers.
#define POSTIL_NONE UINT32_MAX

// How many layers a summary has room for. Those beyond the last layer are zero.
#define POSTIL_MOST_LAYERS 16

// The bytes of `postil_annotation.value`, with the zero at its end.
#define POSTIL_VALUE_SIZE 40

// The bytes of `postil_annotation.unit`, with the zero at its end.
#define POSTIL_UNIT_SIZE 8

// Memory that is enough for an engine of `POSTIL_PROFILE_TINY` on every machine. The memory has to be aligned as
// `postil_align()` says, for which the alignment of `uint64_t` is enough. `postil_size()` gives the exact number.
#define POSTIL_SIZE_TINY (13 * 1024)

// The same for `POSTIL_PROFILE_DEFAULT`.
#define POSTIL_SIZE_DEFAULT (26 * 1024)

// The same for `POSTIL_PROFILE_LARGE`.
#define POSTIL_SIZE_LARGE (600 * 1024)

// Memory that is enough for a set without annotations; each annotation takes `POSTIL_NOTE_SIZE` more. `postil_set_size()`
// gives the exact number.
#define POSTIL_SET_SIZE 192

// What each annotation of a set takes.
#define POSTIL_NOTE_SIZE 24

// The version of the interface. A program that was compiled with another number of `POSTIL_ABI` must not use the library.
#define POSTIL_ABI 1

// The result of a call. Numbers are never changed and never used again.
enum postil_status
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // Done.
    POSTIL_OK = 0,
    // An argument is NULL that must not be.
    POSTIL_ERROR_NULL = 1,
    // The memory does not begin at a multiple of `postil_align()`.
    POSTIL_ERROR_MISALIGNED = 2,
    // The memory, the buffer or the array is too small.
    POSTIL_ERROR_MEMORY_TOO_SMALL = 3,
    // An argument has a value that does not exist: a profile, a stage, a layer, the size of the options.
    POSTIL_ERROR_ARGUMENT = 4,
    // The pointer is not one that `postil_init` or `postil_set_init` gave, or what was there has been overwritten or moved.
    POSTIL_ERROR_NOT_INITIALIZED = 5,
    // The engine is at work: this is a call from its own callback.
    POSTIL_ERROR_BUSY = 6,
    // The callback returned something other than 0.
    POSTIL_ERROR_STOPPED = 7,
    // The library was built without this feature.
    POSTIL_ERROR_NOT_BUILT_IN = 8,
    // The set has no annotation at this index or with this id.
    POSTIL_ERROR_NOT_FOUND = 9,
    // The text is not UTF-8.
    POSTIL_ERROR_NOT_UTF8 = 20,
    // The text is longer than 4,294,967,295 bytes.
    POSTIL_ERROR_TEXT_TOO_LONG = 21,
    // Strict: an annotation did not fit.
    POSTIL_ERROR_CAPACITY = 22,
    // A stage is missing that another one needs.
    POSTIL_ERROR_STAGE_ORDER = 23,
    // There is a lexicon, but its stage is not among those chosen.
    POSTIL_ERROR_LEXICON_UNUSED = 24,
    // There are rules, but their stage is not among those chosen.
    POSTIL_ERROR_RULES_UNUSED = 25,
    // No document has begun, or it has ended, or ended with an error.
    POSTIL_ERROR_NOT_OPEN = 26,
    // Not a date of the calendar.
    POSTIL_ERROR_DATE = 27,
    // Not a TIMEX3 value that postil writes.
    POSTIL_ERROR_TIME_VALUE = 28,
    // The document of the set has not ended, or ended with an error.
    POSTIL_ERROR_NOT_FINISHED = 29,
    // Not a postil message.
    POSTIL_ERROR_MESSAGE_MAGIC = 40,
    // A message of an unknown version.
    POSTIL_ERROR_MESSAGE_VERSION = 41,
    // A damaged message.
    POSTIL_ERROR_MESSAGE_CORRUPT = 42,
    // The message belongs to another text.
    POSTIL_ERROR_MESSAGE_OTHER_TEXT = 43,
    // Not a model of this version.
    POSTIL_ERROR_MODEL_MAGIC = 50,
    // A damaged model.
    POSTIL_ERROR_MODEL_CORRUPT = 51,
    // Not a lexicon.
    POSTIL_ERROR_LEXICON_MAGIC = 60,
    // A lexicon of an unknown version.
    POSTIL_ERROR_LEXICON_VERSION = 61,
    // A damaged lexicon.
    POSTIL_ERROR_LEXICON_CORRUPT = 62,
    // Not a file of rules.
    POSTIL_ERROR_RULES_MAGIC = 70,
    // Rules of an unknown version.
    POSTIL_ERROR_RULES_VERSION = 71,
    // Damaged rules.
    POSTIL_ERROR_RULES_CORRUPT = 72,
    // An error that this version of the interface has no number for.
    POSTIL_ERROR_OTHER = 99,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum postil_status postil_status;
#else
typedef int32_t postil_status;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// The size of an engine: how long a paragraph it annotates in one piece, and how many names it remembers.
enum postil_profile
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : uint32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    // Paragraphs of 1,536 bytes and 32 names: for 16 KiB of RAM.
    POSTIL_PROFILE_TINY = 0,
    // Paragraphs of 4,096 bytes and 64 names: for 64 KiB of RAM.
    POSTIL_PROFILE_DEFAULT = 1,
    // Paragraphs of 60,000 bytes and 2,048 names: for hosts. Results equal those of the command `postil`.
    POSTIL_PROFILE_LARGE = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum postil_profile postil_profile;
#else
typedef uint32_t postil_profile;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

// An engine: see `postil_init`. C never looks inside.
typedef struct postil_engine postil_engine;

// A set of annotations: see `postil_set_init`. C never looks inside.
typedef struct postil_set postil_set;

// The settings of an engine. Fill it with `postil_options_init`, then change what you like.
//
// Model, lexicon and rules are read in place: they must stay where they are, unchanged, for as long as the engine is used.
typedef struct postil_options {
    // The size of this struct. `postil_options_init` sets it.
    uint32_t size;
    // The stages to run: a sum of `POSTIL_STAGE_…`, or 0 for all that can run.
    uint32_t stages;
    // The layers that callbacks receive: a sum of `1 << POSTIL_LAYER_…`, or 0 for all. Ids do not depend on it. A set always
    // receives all.
    uint32_t layers;
    // From 0 to 100: names and antecedents of pronouns with a lower confidence are left out. -1 for the default.
    int32_t min_confidence;
    // Not 0: tokens are annotations, too, with parts of speech and heads.
    uint8_t tokens;
    // Not 0: an annotation that does not fit the memory is an error, not a loss that is counted.
    uint8_t strict;
    // Not 0: `postil_annotate` and `postil_annotate_each` read the text twice, so that full names further down help from the
    // start. Takes twice the time.
    uint8_t second_look;
    // 0. For options to come.
    uint8_t reserved;
    // The model, or NULL for none. `postil_options_init` sets the default model of the library.
    const uint8_t *model;
    // The bytes of the model.
    size_t model_size;
    // Your own terms: a lexicon that `postil lexicon build` wrote, or NULL.
    const uint8_t *lexicon;
    // The bytes of the lexicon.
    size_t lexicon_size;
    // Your own rules: a file that `postil rules build` wrote, or NULL.
    const uint8_t *rules;
    // The bytes of the rules.
    size_t rules_size;
} postil_options;

// What went wrong, and where.
typedef struct postil_error {
    // The same as the function returns.
    postil_status status;
    // The byte of the text, the message, the model, the lexicon or the rules at which it showed. With
    // `POSTIL_ERROR_STAGE_ORDER`, the place of the stage; with `POSTIL_ERROR_MEMORY_TOO_SMALL`, the bytes that are
    // needed, or 0 if it is not known how many.
    uint32_t offset;
    // The layer, of errors that concern one; the version, of those that concern a version; or 0.
    uint32_t detail;
} postil_error;

// A day. A `day` of 0 says that there is none.
typedef struct postil_date {
    // The year; years before 1 are before Christ.
    int16_t year;
    // From 1 to 12.
    uint8_t month;
    // From 1 to 31, or 0 for no date.
    uint8_t day;
} postil_date;

// One annotation: a span of the text, and what is there. Fields that its layer does not have are `POSTIL_NONE`, 0, NULL or "".
//
// It holds no pointer into the engine or the text, so it may be copied and kept.
typedef struct postil_annotation {
    // The running number in the document, from 0. In a whole document's set, it is the index.
    uint32_t id;
    // The first byte of the span, counted from the beginning of the document.
    uint32_t start;
    // The byte after the last one of the span.
    uint32_t end;
    // `POSTIL_LAYER_…`.
    uint8_t layer;
    // `POSTIL_SECTION_…`, `POSTIL_ENTITY_…`, `POSTIL_QUOTE_…` and so on: unique over all layers.
    uint8_t label;
    // Of terms and relations that your lexicon or rules define: the number of the label there. `postil_own_label` has its name.
    uint8_t own_label;
    // Names, mentions and quotations: the confidence in percent, or -1 where there is none.
    int8_t confidence;
    // The rule that made it; `postil_explain` has its description.
    uint16_t rule;
    // Quantities: the power of ten.
    int8_t exponent;
    // Relations: `POSTIL_STATUS_…`: whether it holds, held, will hold or is denied.
    uint8_t relation_status;
    // Quantities: the digits. The amount is `mantissa` times ten to the power of `exponent`.
    uint32_t mantissa;
    // Names and mentions: the chain of all mentions of the same person, organization or place.
    uint32_t chain;
    // Quotations: the id of who says it: a name, a mention or a role.
    uint32_t speaker;
    // The source, the cue and the segments of a quotation: the id of the quotation.
    uint32_t part_of;
    // Events: the id of an earlier word for the same event.
    uint32_t mention_of;
    // Relations: the id of who or what it is about; of events, the word for the event.
    uint32_t subject;
    // Relations: the id of the other side.
    uint32_t object;
    // Relations: the id of the role.
    uint32_t role;
    // Tokens: the id of the head. A token that is the head of its sentence has none.
    uint32_t head;
    // Terms of your lexicon: the number of the entry; `postil_entry_id` has its id.
    uint32_t entry;
    // Terms of your rules: the number of the rule.
    uint32_t own_rule;
    // Terms of your rules: the id of the annotation that gives the value.
    uint32_t value_of;
    // The name of the label. Never NULL.
    const char *label_name;
    // Reported speech, with a model that has a parser: `statement`, `question`, `belief`, `intention` or `denial`.
    const char *report_kind;
    // Times and quantities: `APPROX`, `MORE_THAN` and so on, as in TIMEX3.
    const char *modifier;
    // Tokens: the part of speech.
    const char *tag;
    // Tokens: the relation to the head.
    const char *relation_to_head;
    // Times: the TIMEX3 value, as `2024-05-03` or `P3D`. Quantities: the number, as `2500000`.
    char value[POSTIL_VALUE_SIZE];
    // Quantities: the unit: ISO 4217 for money (`EUR`), SI and the like for measures (`km`), `%`.
    char unit[POSTIL_UNIT_SIZE];
} postil_annotation;

// Receives the annotations of a document, in the order of the text. `text` is the span's first byte; it is
// `annotation->end - annotation->start` bytes long, and no zero ends it. Both pointers are valid until the function returns.
// The references of an annotation can point forward: to annotations that come later.
//
// Return 0 to go on. Anything else ends the document: the function that was called returns `POSTIL_ERROR_STOPPED`.
// It must not throw, call `longjmp`, or use the engine that called it, which answers `POSTIL_ERROR_BUSY`.
typedef int32_t (*postil_callback)(void *user, const struct postil_annotation *annotation, const char *text);

// What is known of a document at its end.
typedef struct postil_summary {
    // The length of the text, in bytes.
    uint32_t bytes;
    // The CRC-32 of the text.
    uint32_t crc;
    // The date of the document: from the text, else yours.
    struct postil_date date;
    // How many annotations did not fit, or how often a paragraph was cut: by layer.
    uint32_t lost[POSTIL_MOST_LAYERS];
    // The byte from which a layer is incomplete, where `lost` is not 0.
    uint32_t first_lost[POSTIL_MOST_LAYERS];
} postil_summary;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

// The version of the library, as "0.1.0".
const char *postil_version(void);

// The version of the interface of the library: compare it with `POSTIL_ABI`.
uint32_t postil_abi(void);

// The bytes that an engine of this profile needs; 0 if there is no such profile.
size_t postil_size(uint32_t profile);

// The alignment that the memory of an engine and of a set needs, in bytes. `malloc` gives at least this, and so does an array
// of `uint64_t`.
size_t postil_align(void);

// A model that the library contains: "english" or "english-small". NULL if it does not contain it; `size` gets the bytes.
//
// The caller promises:
// `name` is NULL or a string that ends in a zero; `size` is NULL or can be written.
const uint8_t *postil_model(const char *name,
                            size_t *size);

// Fills `options` with the defaults: every stage, every layer, the model that the library contains.
//
// The caller promises:
// `options` is NULL or can be written.
postil_status postil_options_init(struct postil_options *options);

// Makes an engine in `memory` and sets `engine`. The memory is yours: keep it where it is while you use the engine, and free
// or reuse it afterwards; there is nothing to close. `options` may be NULL for the defaults. Checks model, lexicon and rules,
// which takes time in proportion to their size, so make an engine once and use it for many documents.
//
// Errors: `POSTIL_ERROR_NULL`, `POSTIL_ERROR_MISALIGNED`, `POSTIL_ERROR_MEMORY_TOO_SMALL`, `POSTIL_ERROR_ARGUMENT` for a
// profile or an option that does not exist, `POSTIL_ERROR_NOT_BUILT_IN`, and those of a damaged model, lexicon or rules.
//
// Threads: an engine may be used by one thread at a time. Engines share nothing.
//
// The caller promises:
// `memory` points to `size` bytes that nobody else uses. `options` is NULL or can be read, and its model, lexicon and rules
// stay unchanged while the engine is used. `error` is NULL or can be written.
postil_status postil_init(void *memory,
                          size_t size,
                          uint32_t profile,
                          const struct postil_options *options,
                          struct postil_engine **engine,
                          struct postil_error *error);

// Begins a document, whose annotations go to `callback` with `user`. A document that was open is forgotten. `date` is the
// date of the document for texts that do not state it, or NULL. A callback of NULL reads the document without telling of it.
//
// Errors: `POSTIL_ERROR_NULL`, `POSTIL_ERROR_NOT_INITIALIZED`, `POSTIL_ERROR_BUSY`, `POSTIL_ERROR_DATE`.
//
// The caller promises:
// `engine` is one of `postil_init`, in use by this thread alone. `date` and `error` are NULL or point to their types.
// `callback` can be called with `user` until the document ends.
postil_status postil_begin(struct postil_engine *engine,
                           const struct postil_date *date,
                           postil_callback callback,
                           void *user,
                           struct postil_error *error);

// Begins a document, whose annotations go to `set`, which is cleared. Otherwise as `postil_begin`.
//
// The caller promises:
// As `postil_begin`; `set` is one of `postil_set_init` and stays until the document ends.
postil_status postil_begin_set(struct postil_engine *engine,
                               const struct postil_date *date,
                               struct postil_set *set,
                               struct postil_error *error);

// The next `length` bytes of the text. Chunks may end anywhere, even inside a character. The text is not kept: when the
// function returns, you may reuse its memory.
//
// Errors: `POSTIL_ERROR_NULL`, `POSTIL_ERROR_NOT_INITIALIZED`, `POSTIL_ERROR_BUSY`, `POSTIL_ERROR_NOT_OPEN`,
// `POSTIL_ERROR_NOT_UTF8`, `POSTIL_ERROR_TEXT_TOO_LONG`, `POSTIL_ERROR_STOPPED`, `POSTIL_ERROR_STAGE_ORDER`,
// `POSTIL_ERROR_LEXICON_UNUSED`, `POSTIL_ERROR_RULES_UNUSED` and, in strict mode, `POSTIL_ERROR_CAPACITY`. After an error only a new document
// goes on; annotations that were delivered stay right.
//
// The caller promises:
// `engine` is one of `postil_init`, in use by this thread alone; `text` points to `length` bytes. `error` is NULL or can be
// written.
postil_status postil_push(struct postil_engine *engine,
                          const char *text,
                          size_t length,
                          struct postil_error *error);

// Ends the text: what is left is annotated, and `summary`, if it is not NULL, tells of the document. Errors as `postil_push`.
//
// The caller promises:
// As `postil_push`; `summary` is NULL or can be written.
postil_status postil_finish(struct postil_engine *engine,
                            struct postil_summary *summary,
                            struct postil_error *error);

// Annotates a whole text into `set`, which is cleared: the same as `postil_begin_set`, `postil_push` and `postil_finish`.
// `postil_set_summary` tells of the document.
//
// The caller promises:
// As these three.
postil_status postil_annotate(struct postil_engine *engine,
                              const char *text,
                              size_t length,
                              const struct postil_date *date,
                              struct postil_set *set,
                              struct postil_error *error);

// Annotates a whole text, and hands each annotation to `callback`: the same as `postil_begin`, `postil_push` and
// `postil_finish`.
//
// The caller promises:
// As these three.
postil_status postil_annotate_each(struct postil_engine *engine,
                                   const char *text,
                                   size_t length,
                                   const struct postil_date *date,
                                   postil_callback callback,
                                   void *user,
                                   struct postil_summary *summary,
                                   struct postil_error *error);

// The bytes of the document that are annotated so far; a paragraph counts once it is complete. 0 for what is no engine.
//
// The caller promises:
// As `postil_push`.
uint32_t postil_offset(struct postil_engine *engine);

// The bytes of a set with room for `capacity` annotations; 0 if no memory has so many. News has about 80 annotations per
// kilobyte.
size_t postil_set_size(uint32_t capacity);

// Makes an empty set in `memory`, as large as `size` allows, and sets `set`. The memory is yours, as that of an engine, and
// has the same alignment. A set may be read while its engine annotates into another one.
//
// Errors: `POSTIL_ERROR_NULL`, `POSTIL_ERROR_MISALIGNED`, `POSTIL_ERROR_MEMORY_TOO_SMALL`.
//
// The caller promises:
// `memory` points to `size` bytes that nobody else uses. `error` is NULL or can be written.
postil_status postil_set_init(void *memory,
                              size_t size,
                              struct postil_set **set,
                              struct postil_error *error);

// How many annotations the set has; 0 for what is no set.
//
// The caller promises:
// `set` is one of `postil_set_init`, in use by this thread alone.
uint32_t postil_set_count(struct postil_set *set);

// Fills `annotation` with the one at `index`, from 0, in the order of the text: by start, longer first.
//
// Errors: `POSTIL_ERROR_NULL`, `POSTIL_ERROR_NOT_INITIALIZED`, `POSTIL_ERROR_NOT_FOUND`.
//
// The caller promises:
// As `postil_set_count`; `annotation` can be written.
postil_status postil_set_get(struct postil_set *set, uint32_t index, struct postil_annotation *annotation);

// Fills `annotation` with the one of this id: a speaker, say. Otherwise as `postil_set_get`.
//
// The caller promises:
// As `postil_set_get`.
postil_status postil_set_find(struct postil_set *set, uint32_t id, struct postil_annotation *annotation);

// The index of the first annotation from `index` on that is a part of the quotation with the id `quote`: its
// `POSTIL_QUOTE_SOURCE`, `POSTIL_QUOTE_CUE` or a `POSTIL_QUOTE_SEGMENT`. `POSTIL_NONE` if there is none.
//
// The caller promises:
// As `postil_set_count`.
uint32_t postil_set_part(struct postil_set *set, uint32_t quote, uint8_t label, uint32_t index);

// Fills `summary` with what is known of the document of the set.
//
// The caller promises:
// As `postil_set_count`; `summary` can be written.
postil_status postil_set_summary(struct postil_set *set, struct postil_summary *summary);

// Writes the set as a message (core/WIRE.md) into `buffer`, and its length into `length`. It is the message that
// `postil annotate -f postcard` writes, and `postil inspect` reads it. News takes 3 to 8 bytes per annotation, and 64 bytes.
//
// Errors: `POSTIL_ERROR_NULL`, `POSTIL_ERROR_NOT_INITIALIZED`, `POSTIL_ERROR_NOT_FINISHED`, `POSTIL_ERROR_MEMORY_TOO_SMALL`.
//
// The caller promises:
// As `postil_set_count`; `buffer` points to `size` bytes; `length` and `error` are NULL or can be written.
postil_status postil_encode(struct postil_set *set,
                            uint8_t *buffer,
                            size_t size,
                            size_t *length,
                            struct postil_error *error);

// Replaces the set by that of a message. Annotations that do not fit are counted as lost. Any bytes are either read or
// refused.
//
// Errors: `POSTIL_ERROR_NULL`, `POSTIL_ERROR_NOT_INITIALIZED`, `POSTIL_ERROR_MESSAGE_MAGIC`, `POSTIL_ERROR_MESSAGE_VERSION`,
// `POSTIL_ERROR_MESSAGE_CORRUPT`.
//
// The caller promises:
// As `postil_set_count`; `message` points to `length` bytes; `error` is NULL or can be written.
postil_status postil_decode(struct postil_set *set,
                            const uint8_t *message,
                            size_t length,
                            struct postil_error *error);

// The name of a layer, as "entity"; NULL for a number that is none.
const char *postil_layer_name(uint8_t layer);

// The name of a label of any layer, as "PER"; NULL for a number that is none.
const char *postil_label_name(uint8_t label);

// Writes one sentence on what a label means. Returns the length of the text, as `snprintf` does.
//
// The caller promises:
// `buffer` is NULL or points to `size` bytes.
size_t postil_label_meaning(uint8_t label, char *buffer, size_t size);

// Writes the description of the rule that made an annotation: `annotation.layer` and `annotation.rule`. Empty for rules that
// do not exist and for your own. Returns the length of the text, as `snprintf` does.
//
// The caller promises:
// `buffer` is NULL or points to `size` bytes.
size_t postil_explain(uint8_t layer,
                      uint16_t rule,
                      char *buffer,
                      size_t size);

// Writes one sentence on what went wrong and what to do. Returns the length of the text, as `snprintf` does.
//
// The caller promises:
// `error` is NULL or points to three numbers; `buffer` is NULL or points to `size` bytes.
size_t postil_error_message(const struct postil_error *error, char *buffer, size_t size);

// Writes the name of a label that your lexicon, your rules or your model define, of an annotation that this engine made: of
// terms, of relations that your rules found, and of names with a label of your model. Returns the length of the text, as
// `snprintf` does; 0 if the label is not yours.
//
// The caller promises:
// `engine` is one of `postil_init`, `annotation` is NULL or an annotation, `buffer` is NULL or points to `size` bytes.
size_t postil_own_label(const struct postil_engine *engine,
                        const struct postil_annotation *annotation,
                        char *buffer,
                        size_t size);

// Writes the id of an entry of your lexicon: `annotation.entry`. Returns the length of the text, as `snprintf` does; 0 if
// there is none.
//
// The caller promises:
// `engine` is one of `postil_init`, `buffer` is NULL or points to `size` bytes.
size_t postil_entry_id(const struct postil_engine *engine,
                       uint32_t entry,
                       char *buffer,
                       size_t size);

// Reads a date as YYYY-MM-DD.
//
// The caller promises:
// `text` points to `length` bytes; `date` can be written; `error` is NULL or can be written.
postil_status postil_parse_date(const char *text, size_t length, struct postil_date *date, struct postil_error *error);

// The first and the last day of a time, by its TIMEX3 value (`annotation.value`): May 2024 lasts from the 1st to the 31st.
// Lengths, references as "the past", and times without a year have no days: their dates are empty, which is no error.
//
// The caller promises:
// `value` points to `length` bytes; `first` and `last` are NULL or can be written; `error` is NULL or can be written.
postil_status postil_days(const char *value,
                          size_t length,
                          struct postil_date *first,
                          struct postil_date *last,
                          struct postil_error *error);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* POSTIL_H */
