#include "host.h"

enum {
    SYS_OPEN = 0x01,
    SYS_CLOSE = 0x02,
    SYS_WRITE0 = 0x04,
    SYS_WRITE = 0x05,
    SYS_READ = 0x06,
    SYS_GET_CMDLINE = 0x15,
    SYS_EXIT_EXTENDED = 0x20,
};

static int32_t call(uint32_t operation, const void *argument) {
    register uint32_t r0 __asm__("r0") = operation;
    register const void *r1 __asm__("r1") = argument;
    __asm__ volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
    return (int32_t)r0;
}

static uint32_t length_of(const char *text) {
    uint32_t length = 0;
    while (text[length] != 0) length++;
    return length;
}

int host_arguments(char *line, size_t size, char **words, int most) {
    uintptr_t block[2] = {(uintptr_t)line, size};
    if (call(SYS_GET_CMDLINE, block) != 0) return 0;
    int count = 0;
    for (char *at = line; *at != 0 && count < most;) {
        while (*at == ' ') at++;
        if (*at == 0) break;
        words[count++] = at;
        while (*at != ' ' && *at != 0) at++;
        if (*at == ' ') *at++ = 0;
    }
    return count;
}

int32_t host_open(const char *path, int for_writing) {
    uintptr_t block[3] = {(uintptr_t)path, for_writing ? 5 : 1, length_of(path)};
    return call(SYS_OPEN, block);
}

size_t host_read(int32_t file, void *buffer, size_t size) {
    uintptr_t block[3] = {(uintptr_t)file, (uintptr_t)buffer, size};
    return size - (uint32_t)call(SYS_READ, block);
}

int host_write(int32_t file, const void *bytes, size_t size) {
    uintptr_t block[3] = {(uintptr_t)file, (uintptr_t)bytes, size};
    return call(SYS_WRITE, block) == 0;
}

void host_close(int32_t file) {
    uintptr_t block[1] = {(uintptr_t)file};
    call(SYS_CLOSE, block);
}

void host_print(const char *text) { call(SYS_WRITE0, text); }

void host_print_number(uint32_t number) {
    char digits[11];
    char *at = digits + sizeof digits - 1;
    *at = 0;
    do {
        *--at = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    host_print(at);
}

void host_exit(uint32_t status) {
    uint32_t block[2] = {0x20026, status}; // the application has ended
    call(SYS_EXIT_EXTENDED, block);
    for (;;) {}
}
