// Annotates an article that arrives in chunks, and writes the result as one postil message: the bytes that
// `postil annotate -f postcard` writes.
//
//     message ARTICLE OUT [YYYY-MM-DD]

#include <postil.h>
#include <stdio.h>
#include <string.h>

static uint64_t memory[POSTIL_SIZE_LARGE / 8];
static uint64_t room[(POSTIL_SET_SIZE + 100000 * POSTIL_NOTE_SIZE) / 8];
static uint8_t message[1 << 20];

static int fail(const postil_error *error) {
    char text[160];
    postil_error_message(error, text, sizeof text);
    fprintf(stderr, "message: %s\n", text);
    return 1;
}

int main(int argc, char **argv) {
    FILE *file = argc > 2 ? fopen(argv[1], "rb") : NULL;
    if (file == NULL) {
        fprintf(stderr, "message ARTICLE OUT [YYYY-MM-DD]\n");
        return 2;
    }
    postil_error error = {0, 0, 0};
    postil_engine *engine;
    postil_set *set;
    postil_date date = {0, 0, 0};
    if (argc > 3 && postil_parse_date(argv[3], strlen(argv[3]), &date, &error) != POSTIL_OK)
        return fail(&error);
    if (postil_init(memory, sizeof memory, POSTIL_PROFILE_LARGE, NULL, &engine, &error) != POSTIL_OK ||
        postil_set_init(room, sizeof room, &set, &error) != POSTIL_OK ||
        postil_begin_set(engine, &date, set, &error) != POSTIL_OK)
        return fail(&error);

    char chunk[256];
    size_t length;
    while ((length = fread(chunk, 1, sizeof chunk, file)) > 0)
        if (postil_push(engine, chunk, length, &error) != POSTIL_OK)
            return fail(&error);
    fclose(file);
    if (postil_finish(engine, NULL, &error) != POSTIL_OK ||
        postil_encode(set, message, sizeof message, &length, &error) != POSTIL_OK)
        return fail(&error);

    FILE *out = fopen(argv[2], "wb");
    if (out == NULL || fwrite(message, 1, length, out) != length || fclose(out) != 0) {
        perror(argv[2]);
        return 1;
    }
    return 0;
}
