// What the tests have in common. Valid as C11 and as C++17.

#ifndef CHECK_H
#define CHECK_H

#include <postil.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int failures;

// Counts and reports what does not hold; the test goes on.
#define CHECK(condition)                                                       \
    do {                                                                       \
        if (!(condition)) {                                                    \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);    \
            failures++;                                                        \
        }                                                                      \
    } while (0)

// Memory of exactly this size, so that a sanitizer notices whoever leaves it.
static inline void *exactly(size_t size) {
    void *memory = malloc(size);
    if (memory == NULL) exit(2);
    memset(memory, 0xA5, size);
    return memory;
}

static inline postil_engine *new_engine(uint32_t profile, const postil_options *options) {
    postil_engine *engine = NULL;
    postil_error error;
    CHECK(postil_init(exactly(postil_size(profile)), postil_size(profile), profile, options, &engine, &error) == POSTIL_OK);
    if (engine == NULL) exit(2);
    return engine;
}

static inline postil_set *new_set(uint32_t capacity) {
    postil_set *set = NULL;
    CHECK(postil_set_init(exactly(postil_set_size(capacity)), postil_set_size(capacity), &set, NULL) == POSTIL_OK);
    if (set == NULL) exit(2);
    return set;
}

// A file, with its length.
static inline char *read_file(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        perror(path);
        exit(2);
    }
    fseek(file, 0, SEEK_END);
    *length = (size_t)ftell(file);
    rewind(file);
    char *text = (char *)exactly(*length + 1);
    if (fread(text, 1, *length, file) != *length) exit(2);
    fclose(file);
    return text;
}

#endif
