"""What postil refuses."""

from __future__ import annotations

from typing import Any, Optional

__all__ = ["Error", "SurrogateError"]


class Error(ValueError):
    """What was refused: the message says what is wrong and what to do.

    ``offset`` is the character of the text where it showed, and ``index`` the number of the item of ``annotate_many`` or
    of the source of ``verify``; both are ``None`` where they are not known.
    """

    offset: Optional[int]
    index: Optional[int]

    def __init__(self, message: str, offset: Optional[int] = None) -> None:
        super().__init__(message)
        self.offset = offset
        self.index = None

    def __reduce__(self) -> Any:
        return (_error, (str(self), self.offset, self.index))


class SurrogateError(Error, UnicodeEncodeError):
    """A string that is no text: one half of a pair of surrogates stands alone in it, as after a wrong decoding.

    >>> import postil
    >>> try:
    ...     postil.annotate("It rained. \\ud83d")
    ... except UnicodeEncodeError as error:
    ...     print(error.offset, error)  # doctest: +ELLIPSIS
    11 the text has half of a surrogate pair, U+D83D, at character 11 (decode it again; ...)
    """

    def __init__(self, text: str) -> None:
        at = next((place for place, letter in enumerate(text) if "\ud800" <= letter <= "\udfff"), 0)
        UnicodeEncodeError.__init__(self, "utf-8", text, at, at + 1, "surrogates not allowed")
        self.offset = at
        self.index = None

    def __str__(self) -> str:
        code = ord(self.object[self.start])
        return (
            f"the text has half of a surrogate pair, U+{code:04X}, at character {self.start} (decode it again; or replace "
            "it: text.encode('utf-16', 'surrogatepass').decode('utf-16', 'replace'))"
        )

    def __reduce__(self) -> Any:
        return (_surrogate_error, (self.object, self.index))


def _error(message: str, offset: Optional[int], index: Optional[int]) -> Error:
    error = Error(message, offset)
    error.index = index
    return error


def _surrogate_error(text: str, index: Optional[int]) -> SurrogateError:
    error = SurrogateError(text)
    error.index = index
    return error
