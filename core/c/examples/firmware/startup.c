// Vector table and start of a Cortex-M3, without a C library.

#include "host.h"
#include <stdint.h>

extern uint32_t stack_start[], stack_end[], data_source[], data_start[], data_end[], bss_start[], bss_end[];

int main(void);

#define PAINT 0xC5C5C5C5u

// The stack is painted, so that main can ask how far it was used.
__attribute__((noreturn)) void reset(void) {
    uint32_t *stack_pointer;
    __asm__ volatile("mov %0, sp" : "=r"(stack_pointer));
    for (volatile uint32_t *word = stack_start; word < stack_pointer - 16; word++) *word = PAINT;
    for (uint32_t *from = data_source, *to = data_start; to < data_end;) *to++ = *from++;
    for (uint32_t *to = bss_start; to < bss_end;) *to++ = 0;
    host_exit((uint32_t)main());
}

uint32_t stack_used(void) {
    const uint32_t *word = stack_start;
    while (word < stack_end && *word == PAINT) word++;
    return (uint32_t)(stack_end - word) * 4;
}

static void fault(void) { host_exit(102); }

__attribute__((section(".vectors"), used)) static const void *const vectors[16] = {
    stack_end,            // the stack pointer
    (const void *)reset,  // what runs first
    (const void *)fault,  // not maskable
    (const void *)fault,  // hard fault
    (const void *)fault,  // memory
    (const void *)fault,  // bus
    (const void *)fault,  // usage
};
