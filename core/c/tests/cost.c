// Annotates an article so many times, and reads every annotation: what examples/cost.rs does in Rust.
//
//     cost TIMES ARTICLE

#include "check.h"

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    size_t length;
    char *text = read_file(argv[2], &length);
    postil_engine *engine = new_engine(POSTIL_PROFILE_LARGE, NULL);
    postil_set *set = new_set(20000);
    uint32_t sum = 0;
    for (int times = atoi(argv[1]); times > 0; times--) {
        if (postil_annotate(engine, text, length, NULL, set, NULL) != POSTIL_OK) return 1;
        postil_annotation note;
        for (uint32_t index = 0; postil_set_get(set, index, &note) == POSTIL_OK; index++) {
            sum += note.start ^ note.label ^ note.chain;
            sum += (unsigned char)note.confidence ^ (unsigned)(unsigned char)note.value[0];
            sum += (unsigned char)note.label_name[0];
        }
    }
    printf("%u\n", sum);
    return failures;
}
