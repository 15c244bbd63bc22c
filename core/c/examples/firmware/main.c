// Annotates a news article on a microcontroller with 64 KiB of RAM. The host names an article and a place for the result; the
// program reads the article in chunks and writes one postil message: the bytes that a desktop writes.

#include "host.h"
#include <postil.h>

// What postil_size() gives on this board; postil_init() refuses memory that is too small. POSTIL_SIZE_DEFAULT is enough for every
// machine and every feature, but here each kilobyte counts.
#define ENGINE_SIZE 22328
#define CAPACITY 960

static uint64_t memory[ENGINE_SIZE / 8];
static uint64_t room[(POSTIL_SET_SIZE + CAPACITY * POSTIL_NOTE_SIZE) / 8];
static uint8_t message[128 + 8 * CAPACITY];
static char chunk[256], line[256];

static void report(const char *before, uint32_t number) {
    host_print(before);
    host_print_number(number);
}

// The number of the error, as in postil.h: its text (postil_error_message) takes two kilobytes of flash.
static int fail(const postil_error *error) {
    report("error ", (uint32_t)error->status);
    report(" at byte ", error->offset);
    host_print("\n");
    return 1;
}

static uint32_t length_of(const char *text) {
    uint32_t length = 0;
    while (text[length] != 0) length++;
    return length;
}

int main(void) {
    char *words[4];
    int count = host_arguments(line, sizeof line, words, 4);
    int32_t article = count >= 3 ? host_open(words[1], 0) : -1;
    int32_t out = count >= 3 ? host_open(words[2], 1) : -1;
    if (article < 0 || out < 0) {
        host_print("firmware ARTICLE OUT [YYYY-MM-DD]\n");
        return 2;
    }

    postil_error error;
    postil_engine *engine;
    postil_set *set;
    postil_date date = {0, 0, 0};
    if (count > 3 && postil_parse_date(words[3], length_of(words[3]), &date, &error) != POSTIL_OK) return fail(&error);
    if (postil_init(memory, sizeof memory, POSTIL_PROFILE_DEFAULT, NULL, &engine, &error) != POSTIL_OK ||
        postil_set_init(room, sizeof room, &set, &error) != POSTIL_OK ||
        postil_begin_set(engine, &date, set, &error) != POSTIL_OK)
        return fail(&error);

    size_t length;
    while ((length = host_read(article, chunk, sizeof chunk)) > 0)
        if (postil_push(engine, chunk, length, &error) != POSTIL_OK) return fail(&error);
    postil_summary summary;
    if (postil_finish(engine, &summary, &error) != POSTIL_OK ||
        postil_encode(set, message, sizeof message, &length, &error) != POSTIL_OK)
        return fail(&error);
    if (!host_write(out, message, length)) return 1;
    host_close(out);

    report("annotations ", postil_set_count(set));
    report(", bytes ", summary.bytes);
    report(", message ", (uint32_t)length);
    report(", engine ", (uint32_t)postil_size(POSTIL_PROFILE_DEFAULT));
    report(", stack ", stack_used());
    host_print("\n");
    return 0;
}
