// What the functions of the header do, on small texts:
//
//     interface LEXICON RULES
//
// Both are files that the command built: see tests/run.

#include "check.h"

static const char TEXT[] =
    "date 2022-11-25 Ministers meet\n"
    "\xE2\x80\x9CWe agree,\xE2\x80\x9D said Karen Holmgaard on Thursday, \xE2\x80\x9Con \xE2\x82\xAC" "12 million.\xE2\x80\x9D\n"
    "Anna Berg, the former mayor of Oslo, met her in Geneva. She paid about 40 euros.\n";

static int equals(const char *text, const postil_annotation *note, const char *words) {
    size_t length = note->end - note->start;
    return length == strlen(words) && memcmp(text + note->start, words, length) == 0;
}

// The first annotation of a layer from `index` on.
static int next_of(postil_set *set, uint8_t layer, uint32_t *index, postil_annotation *note) {
    while (postil_set_get(set, (*index)++, note) == POSTIL_OK)
        if (note->layer == layer) return 1;
    return 0;
}

static void test_set(void) {
    postil_engine *engine = new_engine(POSTIL_PROFILE_DEFAULT, NULL);
    postil_set *set = new_set(200);
    postil_error error = {POSTIL_ERROR_OTHER, 1, 1};
    CHECK(postil_annotate(engine, TEXT, strlen(TEXT), NULL, set, &error) == POSTIL_OK);
    CHECK(error.status == POSTIL_OK && error.offset == 0 && error.detail == 0);
    uint32_t count = postil_set_count(set);
    CHECK(count > 20 && count < 100);

    postil_annotation note, other;
    uint32_t last_start = 0;
    for (uint32_t index = 0; index < count; index++) {
        CHECK(postil_set_get(set, index, &note) == POSTIL_OK);
        CHECK(note.id == index && note.start >= last_start && note.end > note.start && note.end <= strlen(TEXT));
        CHECK(strcmp(note.label_name, postil_label_name(note.label)) == 0);
        CHECK(postil_explain(note.layer, note.rule, NULL, 0) > 0);
        CHECK(postil_set_find(set, note.id, &other) == POSTIL_OK && other.id == note.id);
        last_start = note.start;
    }
    CHECK(postil_set_get(set, count, &note) == POSTIL_ERROR_NOT_FOUND);
    CHECK(postil_set_find(set, POSTIL_NONE, &note) == POSTIL_ERROR_NOT_FOUND);

    // The quotation, its speaker, its cue and its two segments.
    uint32_t at = 0, part;
    do CHECK(next_of(set, POSTIL_LAYER_QUOTE, &at, &note));
    while (note.label != POSTIL_QUOTE_DIRECT && at < count);
    CHECK(postil_set_find(set, note.speaker, &other) == POSTIL_OK);
    CHECK(equals(TEXT, &other, "Karen Holmgaard") && other.label == POSTIL_ENTITY_PER && other.chain != POSTIL_NONE);
    part = postil_set_part(set, note.id, POSTIL_QUOTE_CUE, 0);
    CHECK(postil_set_get(set, part, &other) == POSTIL_OK && equals(TEXT, &other, "said") && other.part_of == note.id);
    part = postil_set_part(set, note.id, POSTIL_QUOTE_SEGMENT, 0);
    CHECK(part != POSTIL_NONE);
    part = postil_set_part(set, note.id, POSTIL_QUOTE_SEGMENT, part + 1);
    CHECK(part != POSTIL_NONE && postil_set_part(set, note.id, POSTIL_QUOTE_SEGMENT, part + 1) == POSTIL_NONE);
    CHECK(postil_set_part(set, note.id, POSTIL_ENTITY_PER, 0) == POSTIL_NONE);

    // Values.
    at = 0;
    int seen = 0;
    while (next_of(set, POSTIL_LAYER_TIME, &at, &note))
        if (equals(TEXT, &note, "Thursday")) {
            seen++;
            CHECK(strcmp(note.value, "2022-11-24") == 0 && note.label == POSTIL_TIME_DATE && note.modifier == NULL);
        }
    at = 0;
    while (next_of(set, POSTIL_LAYER_QUANTITY, &at, &note))
        if (note.mantissa == 40) {
            seen++;
            CHECK(strcmp(note.value, "40") == 0 && strcmp(note.unit, "EUR") == 0 && strcmp(note.modifier, "APPROX") == 0);
        } else {
            seen++;
            CHECK(strcmp(note.value, "12000000") == 0 && note.exponent == 6 && note.label == POSTIL_QUANTITY_MONEY);
        }
    at = 0;
    while (next_of(set, POSTIL_LAYER_RELATION, &at, &note))
        if (note.label == POSTIL_RELATION_HAS_ROLE) {
            seen++;
            CHECK(note.relation_status == POSTIL_STATUS_FORMER);
            CHECK(postil_set_find(set, note.subject, &other) == POSTIL_OK && equals(TEXT, &other, "Anna Berg"));
            CHECK(postil_set_find(set, note.object, &other) == POSTIL_OK && equals(TEXT, &other, "Oslo"));
            CHECK(postil_set_find(set, note.role, &other) == POSTIL_OK && equals(TEXT, &other, "mayor"));
        }
    at = 0;
    while (next_of(set, POSTIL_LAYER_MENTION, &at, &note))
        if (equals(TEXT, &note, "She")) {
            seen++;
            CHECK(note.label == POSTIL_MENTION_PRONOUN && note.chain != POSTIL_NONE);
        }
    CHECK(seen == 5);

    postil_summary summary;
    CHECK(postil_set_summary(set, &summary) == POSTIL_OK);
    CHECK(summary.bytes == strlen(TEXT) && summary.date.year == 2022 && summary.date.month == 11 && summary.date.day == 25);
    for (int layer = 0; layer < POSTIL_MOST_LAYERS; layer++) CHECK(summary.lost[layer] == 0);
    free(set);
    free(engine);
}

// What a callback of the tests sees.
struct seen {
    uint32_t count, next_id, layers;
    postil_engine *engine;
    int32_t stop_after;
    int texts_right, answered_busy;
};

static int32_t look(void *user, const postil_annotation *note, const char *text) {
    struct seen *seen = (struct seen *)user;
    seen->count++;
    seen->layers |= 1u << note->layer;
    seen->texts_right += memcmp(text, TEXT + note->start, note->end - note->start) == 0;
    seen->next_id = note->id + 1;
    if (seen->engine != NULL) seen->answered_busy += postil_push(seen->engine, "x", 1, NULL) == POSTIL_ERROR_BUSY;
    return seen->stop_after > 0 && --seen->stop_after == 0;
}

static void test_chunks(void) {
    postil_engine *engine = new_engine(POSTIL_PROFILE_TINY, NULL);
    postil_set *set = new_set(200);
    CHECK(postil_annotate(engine, TEXT, strlen(TEXT), NULL, set, NULL) == POSTIL_OK);
    for (size_t size = 1; size < 8; size++) {
        struct seen seen = {0, 0, 0, engine, 0, 0, 0};
        postil_summary summary;
        CHECK(postil_begin(engine, NULL, look, &seen, NULL) == POSTIL_OK);
        for (size_t at = 0; at < strlen(TEXT); at += size) {
            size_t left = strlen(TEXT) - at;
            CHECK(postil_push(engine, TEXT + at, left < size ? left : size, NULL) == POSTIL_OK);
        }
        CHECK(postil_offset(engine) == strlen(TEXT)); // it ends with a line feed
        CHECK(postil_finish(engine, &summary, NULL) == POSTIL_OK);
        CHECK(seen.count == postil_set_count(set) && seen.next_id == seen.count);
        CHECK(seen.texts_right == (int)seen.count && seen.answered_busy == (int)seen.count);
        CHECK(summary.bytes == strlen(TEXT));
    }
    struct seen seen = {0, 0, 0, NULL, 3, 0, 0};
    CHECK(postil_annotate_each(engine, TEXT, strlen(TEXT), NULL, look, &seen, NULL, NULL) == POSTIL_ERROR_STOPPED);
    CHECK(seen.count == 3);
    CHECK(postil_push(engine, "x", 1, NULL) == POSTIL_ERROR_NOT_OPEN);
    free(set);
    free(engine);
}

static void test_options(void) {
    postil_options options;
    CHECK(postil_options_init(&options) == POSTIL_OK && options.size == sizeof options);
    CHECK(options.min_confidence == -1 && options.stages == 0 && options.layers == 0);
    options.stages = POSTIL_STAGE_TIME | POSTIL_STAGE_QUANTITY;
    options.layers = 1u << POSTIL_LAYER_TIME;
    postil_engine *engine = new_engine(POSTIL_PROFILE_TINY, &options);
    struct seen seen = {0, 0, 0, NULL, 0, 0, 0};
    postil_summary summary;
    CHECK(postil_annotate_each(engine, TEXT, strlen(TEXT), NULL, look, &seen, &summary, NULL) == POSTIL_OK);
    CHECK(seen.layers == 1u << POSTIL_LAYER_TIME && seen.count >= 2);
    free(engine);

    // The caller's date counts where the text has none.
    CHECK(postil_options_init(&options) == POSTIL_OK);
    options.tokens = 1;
    options.second_look = 1;
    engine = new_engine(POSTIL_PROFILE_LARGE, &options);
    postil_set *set = new_set(64);
    postil_date date;
    CHECK(postil_parse_date("2031-05-03", 10, &date, NULL) == POSTIL_OK);
    const char *text = "The mill closed yesterday.";
    CHECK(postil_annotate(engine, text, strlen(text), &date, set, NULL) == POSTIL_OK);
    postil_annotation note;
    uint32_t at = 0;
    CHECK(next_of(set, POSTIL_LAYER_TIME, &at, &note) && strcmp(note.value, "2031-05-02") == 0);
    at = 0;
    CHECK(next_of(set, POSTIL_LAYER_TOKEN, &at, &note) && strcmp(note.tag, "DT") == 0);
    CHECK(next_of(set, POSTIL_LAYER_TOKEN, &at, &note) && strcmp(note.tag, "NN") == 0);
    CHECK(strcmp(note.relation_to_head, "nsubj") == 0 && note.head == note.id + 1);
    free(set);
    free(engine);

    // Without a model there is no confidence, and with an empty set everything is lost, which strict makes an error.
    CHECK(postil_options_init(&options) == POSTIL_OK);
    options.model = NULL;
    engine = new_engine(POSTIL_PROFILE_TINY, &options);
    set = new_set(0);
    CHECK(postil_annotate(engine, text, strlen(text), NULL, set, NULL) == POSTIL_OK);
    CHECK(postil_set_count(set) == 0 && postil_set_summary(set, &summary) == POSTIL_OK);
    CHECK(summary.lost[POSTIL_LAYER_SENTENCE] == 1 && summary.first_lost[POSTIL_LAYER_SENTENCE] == 0);
    free(engine);
    options.strict = 1;
    engine = new_engine(POSTIL_PROFILE_TINY, &options);
    postil_error error;
    CHECK(postil_annotate(engine, text, strlen(text), NULL, set, &error) == POSTIL_ERROR_CAPACITY);
    CHECK(error.detail == POSTIL_LAYER_SECTION && error.offset == 0);
    free(set);
    free(engine);
}

static void test_own(const char *lexicon_path, const char *rules_path) {
    size_t lexicon_size, rules_size;
    char *lexicon = read_file(lexicon_path, &lexicon_size), *rules = read_file(rules_path, &rules_size);
    postil_options options;
    CHECK(postil_options_init(&options) == POSTIL_OK);
    options.lexicon = (const uint8_t *)lexicon;
    options.lexicon_size = lexicon_size;
    options.rules = (const uint8_t *)rules;
    options.rules_size = rules_size;
    postil_engine *engine = new_engine(POSTIL_PROFILE_DEFAULT, &options);
    postil_set *set = new_set(100);
    const char *text = "Anna Berg sued the Red Cross. They pump brine.";
    CHECK(postil_annotate(engine, text, strlen(text), NULL, set, NULL) == POSTIL_OK);
    postil_annotation note;
    char name[32];
    uint32_t at = 0;
    CHECK(next_of(set, POSTIL_LAYER_TERM, &at, &note) && equals(text, &note, "brine"));
    CHECK(note.label == POSTIL_TERM_OWN && note.own_rule == POSTIL_NONE);
    CHECK(postil_own_label(engine, &note, name, sizeof name) == 6 && strcmp(name, "LIQUID") == 0);
    CHECK(postil_entry_id(engine, note.entry, name, sizeof name) == 2 && strcmp(name, "Q1") == 0);
    at = 0;
    CHECK(next_of(set, POSTIL_LAYER_RELATION, &at, &note) && note.label == POSTIL_RELATION_OWN);
    CHECK(postil_own_label(engine, &note, name, sizeof name) == 4 && strcmp(name, "sued") == 0);
    CHECK(postil_own_label(engine, &note, name, 3) == 4 && strcmp(name, "su") == 0);

    // A lexicon that no stage reads is an error when the text comes.
    free(engine);
    options.stages = POSTIL_STAGE_NAMES;
    engine = new_engine(POSTIL_PROFILE_DEFAULT, &options);
    CHECK(postil_annotate(engine, text, strlen(text), NULL, set, NULL) == POSTIL_ERROR_LEXICON_UNUSED);
    free(engine);
    free(set);
    free(lexicon);
    free(rules);
}

static void test_messages(void) {
    postil_engine *engine = new_engine(POSTIL_PROFILE_DEFAULT, NULL);
    postil_set *set = new_set(200), *copy = new_set(200), *small = new_set(4);
    uint8_t message[1024], again[1024];
    size_t length, length_again;
    CHECK(postil_annotate(engine, TEXT, strlen(TEXT), NULL, set, NULL) == POSTIL_OK);
    CHECK(postil_encode(set, message, sizeof message, &length, NULL) == POSTIL_OK && length > 64);
    CHECK(postil_decode(copy, message, length, NULL) == POSTIL_OK);
    CHECK(postil_set_count(copy) == postil_set_count(set));
    CHECK(postil_encode(copy, again, sizeof again, &length_again, NULL) == POSTIL_OK);
    CHECK(length == length_again && memcmp(message, again, length) == 0);
    postil_annotation one, other;
    for (uint32_t index = 0; postil_set_get(set, index, &one) == POSTIL_OK; index++) {
        CHECK(postil_set_get(copy, index, &other) == POSTIL_OK);
        CHECK(one.start == other.start && one.end == other.end && one.label == other.label && one.speaker == other.speaker);
        CHECK(strcmp(one.value, other.value) == 0 && one.label_name == other.label_name);
    }
    postil_summary summary;
    CHECK(postil_decode(small, message, length, NULL) == POSTIL_OK && postil_set_count(small) == 4);
    CHECK(postil_set_summary(small, &summary) == POSTIL_OK && summary.lost[POSTIL_LAYER_ENTITY] > 0);
    free(set);
    free(copy);
    free(small);
    free(engine);
}

static void test_names(void) {
    char text[200];
    CHECK(strcmp(postil_layer_name(POSTIL_LAYER_QUOTE), "quote") == 0 && postil_layer_name(200) == NULL);
    CHECK(strcmp(postil_label_name(POSTIL_ENTITY_PER), "PER") == 0 && postil_label_name(255) == NULL);
    CHECK(postil_label_meaning(POSTIL_ENTITY_PER, text, sizeof text) == strlen(text) && strlen(text) > 5);
    CHECK(postil_label_meaning(255, text, sizeof text) == 0 && text[0] == 0);
    CHECK(postil_explain(POSTIL_LAYER_QUANTITY, 1, text, sizeof text) == strlen(text));
    CHECK(strncmp(text, "a percentage", 12) == 0);
    CHECK(postil_explain(POSTIL_LAYER_QUANTITY, 60000, text, sizeof text) == 0);
    CHECK(postil_abi() == POSTIL_ABI && strlen(postil_version()) >= 5);
    size_t size = 1;
    CHECK(postil_model("no such model", &size) == NULL && size == 0);
    CHECK(postil_model("english-small", &size) != NULL || postil_model("english", &size) != NULL);
    CHECK(size > 80000);

    postil_date first, last;
    CHECK(postil_days("2024-02", 7, &first, &last, NULL) == POSTIL_OK);
    CHECK(first.day == 1 && last.day == 29 && last.month == 2 && last.year == 2024);
    CHECK(postil_days("P3D", 3, &first, &last, NULL) == POSTIL_OK && first.day == 0 && last.day == 0);
    CHECK(postil_days("soon", 4, &first, &last, NULL) == POSTIL_ERROR_TIME_VALUE);
}

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    test_set();
    test_chunks();
    test_options();
    test_own(argv[1], argv[2]);
    test_messages();
    test_names();
    return failures != 0;
}
