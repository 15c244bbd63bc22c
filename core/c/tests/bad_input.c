// What the library refuses, and that it says what to do. Nothing here may crash.

#include "check.h"

static const char TEXT[] = "Anna Berg flew to Oslo.";
#define LENGTH (sizeof TEXT - 1)

static void check_message(const postil_error *error, const char *part) {
    char text[200], small[8];
    size_t length = postil_error_message(error, text, sizeof text);
    CHECK(length == strlen(text) && strstr(text, part) != NULL);
    CHECK(postil_error_message(error, small, sizeof small) == length && strlen(small) <= 7);
    CHECK(postil_error_message(error, NULL, 0) == length);
}

static void test_memory(void) {
    postil_engine *engine;
    postil_set *set;
    postil_error error;
    size_t size = postil_size(POSTIL_PROFILE_TINY), align = postil_align();
    char *memory = (char *)exactly(size + align);
    CHECK(size > 0 && size <= POSTIL_SIZE_TINY && postil_size(POSTIL_PROFILE_DEFAULT) <= POSTIL_SIZE_DEFAULT);
    CHECK(postil_size(POSTIL_PROFILE_LARGE) <= POSTIL_SIZE_LARGE && postil_size(3) == 0 && align <= 8);

    CHECK(postil_init(NULL, size, POSTIL_PROFILE_TINY, NULL, &engine, &error) == POSTIL_ERROR_NULL && engine == NULL);
    check_message(&error, "NULL");
    CHECK(postil_init(memory, size, POSTIL_PROFILE_TINY, NULL, NULL, &error) == POSTIL_ERROR_NULL);
    CHECK(postil_init(memory + 1, size, POSTIL_PROFILE_TINY, NULL, &engine, &error) == POSTIL_ERROR_MISALIGNED);
    check_message(&error, "postil_align()");
    CHECK(postil_init(memory, size - 1, POSTIL_PROFILE_TINY, NULL, &engine, &error) == POSTIL_ERROR_MEMORY_TOO_SMALL);
    CHECK(error.offset == size && engine == NULL);
    check_message(&error, "at least");
    CHECK(postil_init(memory, 0, POSTIL_PROFILE_TINY, NULL, &engine, NULL) == POSTIL_ERROR_MEMORY_TOO_SMALL);
    CHECK(postil_init(memory, size, 3, NULL, &engine, &error) == POSTIL_ERROR_ARGUMENT);
    check_message(&error, "postil.h");

    CHECK(postil_set_init(NULL, 1000, &set, &error) == POSTIL_ERROR_NULL);
    CHECK(postil_set_init(memory, 1000, NULL, &error) == POSTIL_ERROR_NULL);
    CHECK(postil_set_init(memory + 2, 1000, &set, &error) == POSTIL_ERROR_MISALIGNED);
    CHECK(postil_set_init(memory, 16, &set, &error) == POSTIL_ERROR_MEMORY_TOO_SMALL && set == NULL);
    CHECK(postil_set_size(0) <= POSTIL_SET_SIZE);
    CHECK(postil_set_size(100) <= POSTIL_SET_SIZE + 100 * POSTIL_NOTE_SIZE);
    free(memory);
}

// Pointers that no function gave, and engines that were moved.
static void test_pointers(void) {
    uint64_t garbage[512];
    memset(garbage, 0x5A, sizeof garbage);
    postil_engine *none = (postil_engine *)garbage;
    postil_set *no_set = (postil_set *)garbage;
    postil_annotation note;
    postil_summary summary;
    postil_error error;
    memset(&note, 0, sizeof note);
    CHECK(postil_begin(NULL, NULL, NULL, NULL, &error) == POSTIL_ERROR_NULL);
    CHECK(postil_begin(none, NULL, NULL, NULL, &error) == POSTIL_ERROR_NOT_INITIALIZED);
    check_message(&error, "postil_init()");
    CHECK(postil_push(NULL, TEXT, LENGTH, NULL) == POSTIL_ERROR_NULL);
    CHECK(postil_push(none, TEXT, LENGTH, NULL) == POSTIL_ERROR_NOT_INITIALIZED);
    CHECK(postil_finish(NULL, NULL, NULL) == POSTIL_ERROR_NULL);
    CHECK(postil_finish(none, NULL, NULL) == POSTIL_ERROR_NOT_INITIALIZED);
    CHECK(postil_annotate_each(none, TEXT, LENGTH, NULL, NULL, NULL, NULL, NULL) == POSTIL_ERROR_NOT_INITIALIZED);
    CHECK(postil_offset(NULL) == 0 && postil_offset(none) == 0);
    CHECK(postil_set_count(NULL) == 0 && postil_set_count(no_set) == 0);
    CHECK(postil_set_get(NULL, 0, &note) == POSTIL_ERROR_NULL);
    CHECK(postil_set_get(no_set, 0, &note) == POSTIL_ERROR_NOT_INITIALIZED);
    CHECK(postil_set_find(no_set, 0, &note) == POSTIL_ERROR_NOT_INITIALIZED);
    CHECK(postil_set_part(no_set, 0, POSTIL_QUOTE_CUE, 0) == POSTIL_NONE);
    CHECK(postil_set_summary(no_set, &summary) == POSTIL_ERROR_NOT_INITIALIZED);
    CHECK(postil_encode(NULL, (uint8_t *)garbage, 8, NULL, NULL) == POSTIL_ERROR_NULL);
    CHECK(postil_decode(no_set, (const uint8_t *)TEXT, LENGTH, NULL) == POSTIL_ERROR_NOT_INITIALIZED);
    CHECK(postil_own_label(none, &note, NULL, 0) == 0 && postil_own_label(NULL, NULL, NULL, 0) == 0);
    CHECK(postil_entry_id(none, 0, NULL, 0) == 0);
    CHECK(postil_options_init(NULL) == POSTIL_ERROR_NULL);
    CHECK(postil_model(NULL, NULL) == NULL);
    CHECK(postil_label_meaning(1, NULL, 100) > 0);
    check_message(NULL, "NULL");
    postil_error unknown = {(postil_status)12345, 7, 0};
    check_message(&unknown, "12345");

    postil_set *set = new_set(10);
    postil_engine *engine = new_engine(POSTIL_PROFILE_TINY, NULL);
    CHECK(postil_set_get(set, 0, NULL) == POSTIL_ERROR_NULL);
    CHECK(postil_set_get(set, 0, &note) == POSTIL_ERROR_NOT_FOUND);
    CHECK(postil_set_summary(set, NULL) == POSTIL_ERROR_NULL);
    CHECK(postil_encode(set, NULL, 8, NULL, NULL) == POSTIL_ERROR_NULL);
    CHECK(postil_annotate(engine, TEXT, LENGTH, NULL, NULL, NULL) == POSTIL_ERROR_NULL);
    CHECK(postil_annotate(engine, TEXT, LENGTH, NULL, no_set, NULL) == POSTIL_ERROR_NOT_INITIALIZED);
    void *moved = exactly(postil_size(POSTIL_PROFILE_TINY));
    memcpy(moved, engine, postil_size(POSTIL_PROFILE_TINY));
    CHECK(postil_begin((postil_engine *)moved, NULL, NULL, NULL, NULL) == POSTIL_ERROR_NOT_INITIALIZED);
    free(moved);
    free(set);
    free(engine);
}

static void test_order(void) {
    postil_engine *engine = new_engine(POSTIL_PROFILE_TINY, NULL);
    postil_set *set = new_set(100);
    postil_error error;
    CHECK(postil_push(engine, TEXT, LENGTH, &error) == POSTIL_ERROR_NOT_OPEN);
    check_message(&error, "postil_begin()");
    CHECK(postil_finish(engine, NULL, &error) == POSTIL_ERROR_NOT_OPEN);
    CHECK(postil_begin_set(engine, NULL, set, NULL) == POSTIL_OK);
    CHECK(postil_finish(engine, NULL, NULL) == POSTIL_OK && postil_set_count(set) == 0);
    CHECK(postil_finish(engine, NULL, &error) == POSTIL_ERROR_NOT_OPEN);
    CHECK(postil_push(engine, TEXT, LENGTH, &error) == POSTIL_ERROR_NOT_OPEN);
    // A second beginning forgets the first.
    CHECK(postil_begin_set(engine, NULL, set, NULL) == POSTIL_OK && postil_push(engine, "Lima", 4, NULL) == POSTIL_OK);
    CHECK(postil_begin_set(engine, NULL, set, NULL) == POSTIL_OK && postil_push(engine, TEXT, LENGTH, NULL) == POSTIL_OK);
    CHECK(postil_push(engine, NULL, 0, NULL) == POSTIL_OK);
    postil_summary summary;
    CHECK(postil_finish(engine, &summary, NULL) == POSTIL_OK && summary.bytes == LENGTH);
    free(set);
    free(engine);
}

static void test_text(void) {
    postil_engine *engine = new_engine(POSTIL_PROFILE_TINY, NULL);
    postil_set *set = new_set(100);
    postil_error error;
    CHECK(postil_annotate(engine, NULL, 5, NULL, set, &error) == POSTIL_ERROR_NULL);
    const char *latin = "The caf\xE9 closed.", *surrogate = "a \xED\xA0\x80 b", *cut = "caf\xC3";
    CHECK(postil_annotate(engine, latin, strlen(latin), NULL, set, &error) == POSTIL_ERROR_NOT_UTF8 && error.offset == 7);
    check_message(&error, "UTF-8 at byte 7");
    CHECK(postil_push(engine, TEXT, LENGTH, &error) == POSTIL_ERROR_NOT_OPEN);
    CHECK(postil_annotate(engine, surrogate, strlen(surrogate), NULL, set, &error) == POSTIL_ERROR_NOT_UTF8);
    CHECK(error.offset == 2);
    CHECK(postil_annotate(engine, cut, strlen(cut), NULL, set, &error) == POSTIL_ERROR_NOT_UTF8 && error.offset == 3);
    // What an error has left in the set is no document.
    uint8_t message[256];
    const char *half = "Anna Berg left.\nThe caf\xE9 closed.";
    CHECK(postil_annotate(engine, half, strlen(half), NULL, set, &error) == POSTIL_ERROR_NOT_UTF8 && error.offset == 23);
    CHECK(postil_set_count(set) > 0);
    CHECK(postil_encode(set, message, sizeof message, NULL, &error) == POSTIL_ERROR_NOT_FINISHED);
    check_message(&error, "postil_finish()");
    // A length that no text has: none of it is read.
    CHECK(postil_annotate(engine, TEXT, SIZE_MAX, NULL, set, &error) == POSTIL_ERROR_TEXT_TOO_LONG);
    check_message(&error, "split");
    CHECK(postil_begin_set(engine, NULL, set, NULL) == POSTIL_OK);
    CHECK(postil_push(engine, TEXT, SIZE_MAX / 2, &error) == POSTIL_ERROR_TEXT_TOO_LONG);

    postil_date bad = {2024, 2, 30};
    CHECK(postil_annotate(engine, TEXT, LENGTH, &bad, set, &error) == POSTIL_ERROR_DATE);
    check_message(&error, "date");
    CHECK(postil_parse_date("2024-02-30", 10, &bad, NULL) == POSTIL_ERROR_DATE && bad.day == 0);
    CHECK(postil_parse_date("\xFF", 1, &bad, NULL) == POSTIL_ERROR_DATE);
    CHECK(postil_parse_date(NULL, 4, &bad, NULL) == POSTIL_ERROR_NULL);
    CHECK(postil_parse_date("2024-02-28", 10, NULL, NULL) == POSTIL_ERROR_NULL);
    CHECK(postil_days(NULL, 9, NULL, NULL, NULL) == POSTIL_ERROR_NULL);
    // A zero inside is text as any other.
    CHECK(postil_annotate(engine, "a\0b Oslo", 8, NULL, set, NULL) == POSTIL_OK);
    free(set);
    free(engine);
}

static void try_options(const postil_options *options, postil_status expected) {
    size_t size = postil_size(POSTIL_PROFILE_TINY);
    void *memory = exactly(size);
    postil_engine *engine;
    postil_error error;
    CHECK(postil_init(memory, size, POSTIL_PROFILE_TINY, options, &engine, &error) == expected);
    CHECK((engine == NULL) == (expected != POSTIL_OK) && error.status == expected);
    free(memory);
}

static void test_options(void) {
    postil_options good, options;
    CHECK(postil_options_init(&good) == POSTIL_OK);
    const uint8_t *nonsense = (const uint8_t *)"nonsense that is no blob";
    options = good, options.size = 0, try_options(&options, POSTIL_ERROR_ARGUMENT);
    options = good, options.stages = 1u << 20, try_options(&options, POSTIL_ERROR_ARGUMENT);
    options = good, options.layers = 1u << 20, try_options(&options, POSTIL_ERROR_ARGUMENT);
    options = good, options.min_confidence = 500, try_options(&options, POSTIL_ERROR_ARGUMENT);
    options = good, options.min_confidence = -2, try_options(&options, POSTIL_ERROR_ARGUMENT);
    options = good, options.model = nonsense, options.model_size = 20, try_options(&options, POSTIL_ERROR_MODEL_MAGIC);
    options = good, options.model_size--, try_options(&options, POSTIL_ERROR_MODEL_CORRUPT);
    options = good, options.model_size = 0, try_options(&options, POSTIL_ERROR_MODEL_MAGIC);
    options = good, options.lexicon = nonsense, options.lexicon_size = 20, try_options(&options, POSTIL_ERROR_LEXICON_MAGIC);
    options = good, options.rules = nonsense, options.rules_size = 20, try_options(&options, POSTIL_ERROR_RULES_MAGIC);
    options = good, try_options(&options, POSTIL_OK);

    // Events need names.
    options = good, options.stages = POSTIL_STAGE_EVENTS;
    postil_engine *engine = new_engine(POSTIL_PROFILE_TINY, &options);
    postil_set *set = new_set(10);
    postil_error error;
    CHECK(postil_annotate(engine, TEXT, LENGTH, NULL, set, &error) == POSTIL_ERROR_STAGE_ORDER);
    CHECK(error.detail == POSTIL_LAYER_ENTITY);
    check_message(&error, "entity");
    free(set);
    free(engine);
}

static void test_messages(void) {
    postil_engine *engine = new_engine(POSTIL_PROFILE_TINY, NULL);
    postil_set *set = new_set(100);
    uint8_t message[256];
    size_t length;
    postil_error error;
    CHECK(postil_annotate(engine, TEXT, LENGTH, NULL, set, NULL) == POSTIL_OK);
    CHECK(postil_encode(set, message, 4, &length, &error) == POSTIL_ERROR_MEMORY_TOO_SMALL && length == 0);
    check_message(&error, "larger buffer");
    CHECK(postil_encode(set, message, sizeof message, &length, NULL) == POSTIL_OK);
    CHECK(postil_decode(set, NULL, 0, &error) == POSTIL_ERROR_MESSAGE_MAGIC);
    CHECK(postil_decode(set, NULL, 9, &error) == POSTIL_ERROR_NULL);
    CHECK(postil_decode(set, (const uint8_t *)TEXT, LENGTH, &error) == POSTIL_ERROR_MESSAGE_MAGIC);
    // Cut anywhere, and changed anywhere: an error, or another set, and never more.
    for (size_t cut = 0; cut < length; cut++) CHECK(postil_decode(set, message, cut, &error) != POSTIL_OK);
    CHECK(error.status == POSTIL_ERROR_MESSAGE_CORRUPT);
    for (size_t at = 0; at < length; at++)
        for (int bit = 0; bit < 8; bit++) {
            message[at] ^= (uint8_t)(1 << bit);
            if (postil_decode(set, message, length, &error) == POSTIL_OK) {
                postil_annotation note;
                for (uint32_t index = 0; postil_set_get(set, index, &note) == POSTIL_OK; index++)
                    CHECK(strlen(note.value) < sizeof note.value && strlen(note.unit) < sizeof note.unit);
            }
            message[at] ^= (uint8_t)(1 << bit);
        }
    message[2] = 9;
    CHECK(postil_decode(set, message, length, &error) == POSTIL_ERROR_MESSAGE_VERSION && error.detail == 9);
    free(set);
    free(engine);
}

int main(void) {
    test_memory();
    test_pointers();
    test_order();
    test_text();
    test_options();
    test_messages();
    return failures != 0;
}
