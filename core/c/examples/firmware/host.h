// Files and exit status of the machine that runs the emulator, by ARM's semihosting. On a real board, a serial line or a card
// stands here.

#ifndef HOST_H
#define HOST_H

#include <stddef.h>
#include <stdint.h>

// The words of the command line; returns how many there are, at most `most`. Words do not contain blanks.
int host_arguments(char *line, size_t size, char **words, int most);
// A handle, or -1.
int32_t host_open(const char *path, int for_writing);
// The bytes that were read, at most `size`; 0 at the end.
size_t host_read(int32_t file, void *buffer, size_t size);
// 1 if all was written.
int host_write(int32_t file, const void *bytes, size_t size);
void host_close(int32_t file);
void host_print(const char *text);
void host_print_number(uint32_t number);
__attribute__((noreturn)) void host_exit(uint32_t status);

// The most bytes of stack in use so far.
uint32_t stack_used(void);

#endif
