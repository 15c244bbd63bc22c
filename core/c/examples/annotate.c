// Lists the names and quotations of an article:
//
//     annotate ARTICLE [YYYY-MM-DD]
//
// Memory comes from static arrays, so the program needs no heap. Without a second array for the text, a program would push it in
// chunks: see message.c.

#include <postil.h>
#include <stdio.h>
#include <string.h>

static uint64_t memory[POSTIL_SIZE_LARGE / 8];
static uint64_t room[(POSTIL_SET_SIZE + 20000 * POSTIL_NOTE_SIZE) / 8];
static char text[1 << 20];

// Prints what went wrong and what to do.
static int fail(const postil_error *error) {
    char message[160];
    postil_error_message(error, message, sizeof message);
    fprintf(stderr, "annotate: %s\n", message);
    return 1;
}

static void print_span(const postil_annotation *note) {
    printf("%.*s", (int)(note->end - note->start), text + note->start);
}

int main(int argc, char **argv) {
    FILE *file = argc > 1 ? fopen(argv[1], "rb") : NULL;
    if (file == NULL) {
        fprintf(stderr, "annotate ARTICLE [YYYY-MM-DD]\n");
        return 2;
    }
    size_t length = fread(text, 1, sizeof text, file);
    fclose(file);

    postil_error error;
    postil_engine *engine;
    postil_set *set;
    postil_date date = {0, 0, 0};
    if (argc > 2 && postil_parse_date(argv[2], strlen(argv[2]), &date, &error) != POSTIL_OK)
        return fail(&error);
    if (postil_init(memory, sizeof memory, POSTIL_PROFILE_LARGE, NULL, &engine, &error) != POSTIL_OK)
        return fail(&error);
    if (postil_set_init(room, sizeof room, &set, &error) != POSTIL_OK)
        return fail(&error);
    if (postil_annotate(engine, text, length, &date, set, &error) != POSTIL_OK)
        return fail(&error);

    postil_annotation note, speaker;
    for (uint32_t index = 0; postil_set_get(set, index, &note) == POSTIL_OK; index++) {
        if (note.layer == POSTIL_LAYER_ENTITY || note.layer == POSTIL_LAYER_TIME) {
            printf("%s ", note.label_name);
            print_span(&note);
            printf(note.value[0] ? " = %s\n" : "\n", note.value);
        } else if (note.layer == POSTIL_LAYER_QUOTE && note.part_of == POSTIL_NONE) {
            printf("%s ", note.label_name);
            print_span(&note);
            if (postil_set_find(set, note.speaker, &speaker) == POSTIL_OK) {
                printf(" - ");
                print_span(&speaker);
            }
            printf("\n");
        }
    }
    return 0;
}
