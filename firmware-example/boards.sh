# What boards.tsv says, for the scripts of this folder:
#
#   columns NAME …           these columns of every board, a line each
#   of_board BOARD COLUMN    one of a board; where there is no such board, says which there are, and gives back 2

columns() {
    awk -F'\t' -v wanted="$*" '
        /^#/ { next }
        !count { count = split(wanted, names, " "); for (i = 1; i <= NF; i++) place[$i] = i; next }
        { for (i = 1; i <= count; i++) printf "%s%s", $place[names[i]], i < count ? " " : "\n" }
    ' "$(dirname "${BASH_SOURCE[0]}")/boards.tsv"
}

of_board() {
    local board field
    while read -r board field; do
        [[ $board == "$1" ]] && echo "$field" && return
    done < <(columns board "$2")
    echo "${0##*/}: no board $1; there are: $(columns board | xargs)" >&2
    return 2
}
