//! Pages, and what the pieces of them are.

use super::super::checks::{applied, check_mixtures};
use super::super::{Change, Form, Role};
use super::*;

/// The lines of prose, and what else is searched.
fn read(page: &str) -> (Vec<String>, Vec<String>) {
    let (mut lines, mut others) = (Vec::new(), Vec::new());
    for piece in pieces(page) {
        let text = piece.decode(page).text.into_owned();
        match piece.role {
            Role::Prose { line } => {
                let line = usize::try_from(line).unwrap();
                if lines.len() <= line {
                    lines.resize(line + 1, String::new());
                }
                lines[line] += &text;
            }
            Role::Other => others.push(text),
        }
    }
    (lines, others)
}

fn lines(page: &str) -> Vec<String> {
    read(page).0
}

/// The page with these words replaced wherever a piece has them.
fn replaced(page: &str, words: &str, with: &str) -> String {
    let mut edits = Vec::new();
    for piece in pieces(page) {
        let decoded = piece.decode(page);
        let spans = decoded.text.match_indices(words).map(|(at, _)| at..at + words.len());
        let changes: Vec<_> = spans.map(|span| Change { span, words: with }).collect();
        edits.extend(piece.edits(page, &decoded, &changes));
    }
    applied(page, &edits)
}

#[test]
fn elements_inside_a_line_do_not_end_it() {
    let page = "<P>Ann <b>L</b>ee <i>and <a href=x>Bo</a></i>.<p>They left.<br>All of them";
    assert_eq!(lines(page), ["Ann Lee and Bo.", "They left.", "All of them"]);
    let table = "<table><tr><th>Name<td>Ann<tr><td>Bo</table>of Norby";
    assert_eq!(lines(table), ["Name", "Ann", "Bo", "of Norby"]);
    assert_eq!(lines("<div>Ann<script>x</script> Lee</div>"), ["Ann Lee"]);
}

#[test]
fn white_space_is_one_space_and_none_at_the_ends_of_a_line() {
    let page = "<p>\n  Ann\r\n  Lee \n <b> went</b> \n</p> \n <p> home\t";
    assert_eq!(lines(page), ["Ann Lee went", "home"]);
    assert_eq!(lines("<pre> a\n  b</pre> c  d"), [" a\n  b", "c d"]);
    assert_eq!(lines("<textarea>a\n b</textarea>"), ["a\n b"]);
}

#[test]
fn references_are_characters() {
    let page = "A&amp;B &#x4C;ee&#33 &eacute&nbsp;&notit; &unknown; & &lt;b>";
    assert_eq!(lines(page), ["A&B Lee! é\u{A0}¬it; &unknown; & <b>"]);
    let read = read("<img alt='Ann &amp; &copy=1 &quot;Bo&quot;'><a href=?a&lt=b&amp;c>");
    assert_eq!(read.0, ["Ann & &copy=1 \"Bo\""]);
    assert_eq!(read.1, ["?a&lt=b&c"]);
}

#[test]
fn attributes_that_people_read_are_lines_of_their_own() {
    let page = r#"<html><head><title>Of Ann &amp; Bo</title>
<meta name="author" content="Ann Lee"><meta property=og:url content="https://a.org/ann">
</head><p>See <a href="/ann" title="On Ann">here</a>, <input value=Ann placeholder='A name'>Bo"#;
    let (lines, others) = read(page);
    assert_eq!(lines, ["Of Ann & Bo", "Ann Lee", "See here, Bo", "On Ann", "Ann", "A name"]);
    assert_eq!(others, ["author", "og:url", "https://a.org/ann", "/ann"]);
}

#[test]
fn what_is_not_shown_is_searched() {
    let page = "<!DOCTYPE html><!-- by Ann --><style>.ann{}</style><script>\"</b>Ann\"</script>\
                <?xml Ann?><![CDATA[Ann]]></p class=ann><p data-x=Ann>Bo<iframe><p>Ann</iframe>";
    let (lines, others) = read(page);
    assert_eq!(lines, ["Bo"]);
    assert_eq!(others[..3], [" by Ann ", ".ann{}", "\"</b>Ann\""]);
    assert_eq!(others[3..], ["xml Ann?", "[CDATA[Ann]]", "ann", "Ann", "<p>Ann"]);
    assert_eq!(
        read("<p>Bo<p id=a title='Ann").1,
        ["id", "a", "title", "Ann"],
        "a tag that never ends"
    );
    assert_eq!(read("<!-- Ann").1, [" Ann"]);
    assert_eq!(read("<!DOCTYPE html PUBLIC 'Of Ann'>").1, ["Of Ann"]);
}

#[test]
fn marks_of_a_script_stay() {
    let page = "<script><!--<script a>Ann</SCRIPT><scripts> --->Bo<!--->Eva</script>";
    assert_eq!(read(page).1, ["a>Ann", "<scripts> -", "Bo", "Eva"]);
    let data = "<script type=a/json>[\"Ann <!-- Bo\"]</script>";
    assert_eq!(lines(data), ["Ann  Bo"]);
}

#[test]
fn what_is_shown_without_scripts_is_prose() {
    assert_eq!(lines("<noscript><p>Ann</noscript>"), ["Ann"]);
}

#[test]
fn values_without_quotation_marks_can_have_both_in_them() {
    assert_eq!(read("<a id=a'b\"c&lt;d>").1, ["a'b\"c<d"]);
}

#[test]
fn both_of_two_equal_attributes_are_pieces() {
    assert_eq!(read("<a id=ann id=bo class>").1, ["ann", "bo"]);
}

#[test]
fn replacements_are_escaped_where_they_stand() {
    let with = "<[P 1]> & \"Bo\"";
    assert_eq!(replaced("<p>Ann", "Ann", with), "<p>&lt;[P 1]&gt; &amp; &quot;Bo&quot;");
    assert_eq!(replaced("<a id=Ann>", "Ann", "[P 1]"), "<a id=[P&#32;1]>");
    assert_eq!(replaced("<a id=Ann b>", "Ann", ""), "<a id=\"\" b>");
    assert_eq!(replaced("<a id=Ann'b'>", "Ann", ""), "<a id=&#39;b'>");
    assert_eq!(replaced("<!--Ann-->", "Ann", "--><b>-"), "<!--‐-›‹b›‐-->");
    assert_eq!(
        replaced("<script>'Ann'</script>", "Ann", "O'Neil</script>"),
        "<script>'O’Neil‹/script›'</script>"
    );
    assert_eq!(replaced("<a id=Ann b='c", "Ann", "[P 1]"), "<a id=[P\u{A0}1] b='c");
    assert_eq!(replaced("<a id=Ann b='c", "Ann", "o='"), "<a id=o≈’ b='c");
    assert_eq!(replaced("A&amp;B", "&", "and"), "AandB");
    assert_eq!(replaced("&fjlig;", "f", "F"), "Fj");
}

/// What stays before a replacement must not become a tag or a reference with it.
#[test]
fn replacements_do_not_join_with_what_stays() {
    assert_eq!(replaced("a <7", "7", "b"), "a &lt;b");
    assert_eq!(replaced("a <7b>", "7", ""), "a &lt;b>");
    assert_eq!(replaced("Q&Ann;", "Ann", "amp"), "Q&amp;amp;");
    assert_eq!(replaced("Q&Annlt;", "Ann", ""), "Q&amp;lt;");
    assert_eq!(replaced("&ampAnn", "Ann", "lt;"), "&amp;lt;");
}

#[test]
fn edits_of_any_page_change_nothing_else() {
    check_mixtures(
        Form::Html,
        &[
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<P TITLE=",
            "'Ann'",
            "\"Ann",
            "Bo ",
            "=",
            ">",
            "<",
            "&",
            "&amp",
            "&lt;",
            "&#",
            ";",
            "\r\n",
            "  ",
            "<!--",
            "-->",
            "--!>",
            "<script>",
            "</script>",
            "<style>",
            "</style>",
            "<title>",
            "</title>",
            "<textarea>",
            "<pre>",
            "</pre>",
            "<a href=",
            "x y",
            "/>",
            "</",
            "<br>",
            "<?",
            "<![CDATA[",
            "]]>",
            "<!DOCTYPE ",
            "é",
            "😀",
            "7",
            "<plaintext>",
            "</p id=",
            "`",
            "\0",
            "&fjlig;",
            "<svg>",
            "<meta content=",
        ],
        4000,
    );
}
