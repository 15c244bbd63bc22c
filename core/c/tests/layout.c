// Prints the size and the place of every field that bindings in other languages declare by hand.

#include <postil.h>
#include <stddef.h>
#include <stdio.h>

#define SIZE(type) printf("%s - %zu\n", #type, sizeof(type))
#define FIELD(type, field) printf("%s %s %zu\n", #type, #field, offsetof(type, field))

int main(void) {
    SIZE(postil_options);
    FIELD(postil_options, size);
    FIELD(postil_options, stages);
    FIELD(postil_options, layers);
    FIELD(postil_options, min_confidence);
    FIELD(postil_options, tokens);
    FIELD(postil_options, strict);
    FIELD(postil_options, second_look);
    FIELD(postil_options, reserved);
    FIELD(postil_options, model);
    FIELD(postil_options, model_size);
    FIELD(postil_options, lexicon);
    FIELD(postil_options, lexicon_size);
    FIELD(postil_options, rules);
    FIELD(postil_options, rules_size);
    SIZE(postil_error);
    FIELD(postil_error, status);
    FIELD(postil_error, offset);
    FIELD(postil_error, detail);
    SIZE(postil_date);
    FIELD(postil_date, year);
    FIELD(postil_date, month);
    FIELD(postil_date, day);
    SIZE(postil_annotation);
    FIELD(postil_annotation, id);
    FIELD(postil_annotation, start);
    FIELD(postil_annotation, end);
    FIELD(postil_annotation, layer);
    FIELD(postil_annotation, label);
    FIELD(postil_annotation, own_label);
    FIELD(postil_annotation, confidence);
    FIELD(postil_annotation, rule);
    FIELD(postil_annotation, exponent);
    FIELD(postil_annotation, relation_status);
    FIELD(postil_annotation, mantissa);
    FIELD(postil_annotation, chain);
    FIELD(postil_annotation, speaker);
    FIELD(postil_annotation, part_of);
    FIELD(postil_annotation, mention_of);
    FIELD(postil_annotation, subject);
    FIELD(postil_annotation, object);
    FIELD(postil_annotation, role);
    FIELD(postil_annotation, head);
    FIELD(postil_annotation, entry);
    FIELD(postil_annotation, own_rule);
    FIELD(postil_annotation, value_of);
    FIELD(postil_annotation, label_name);
    FIELD(postil_annotation, report_kind);
    FIELD(postil_annotation, modifier);
    FIELD(postil_annotation, tag);
    FIELD(postil_annotation, relation_to_head);
    FIELD(postil_annotation, value);
    FIELD(postil_annotation, unit);
    SIZE(postil_summary);
    FIELD(postil_summary, bytes);
    FIELD(postil_summary, crc);
    FIELD(postil_summary, date);
    FIELD(postil_summary, lost);
    FIELD(postil_summary, first_lost);
    return 0;
}
