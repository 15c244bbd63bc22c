"""What `postil verify` says of the drafts, paired with what was planted in them."""
import json
import subprocess
from dataclasses import dataclass, field

BLAMED = {"altered", "unquoted", "not_found"}


@dataclass
class Verdict:
    """What the answer says of one planted quotation. `words`: blamed, sound or unseen; `speaker`: another, same, not said, in
    doubt or unseen."""
    planted: object
    answers: list = field(default_factory=list)
    words: str = "unseen"
    speaker: str = "unseen"

    @property
    def right(self):
        """Whether the answer is as it should be."""
        if self.planted.family == "sound":
            return self.words != "blamed" and self.speaker != "another"
        return self.speaker == "another" if self.planted.family == "speaker" else self.words == "blamed"


def verify(command, draft, archive):
    """The answer on one draft. An exit status of 1 says that something is wrong with the draft."""
    run = subprocess.run([*command, draft, "--source", archive], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if run.returncode not in (0, 1) or not run.stdout.strip():
        raise SystemExit(f"{draft}: exit status {run.returncode}\n{run.stderr}")
    return json.loads(run.stdout)["quotations"]


def overlaps(answer, segments):
    return any(answer["start"] < end and start < answer["end"] for start, end in segments)


def judged(version, answers):
    """The verdict on a version by the answers that overlap it; a fault in one half of a broken quotation is enough."""
    found = [answer for answer in answers if overlaps(answer, version.segments)]
    checked = [answer for answer in found if answer["words"] != "not_checked"]
    verdict = Verdict(version, found)
    if checked:
        verdict.words = "blamed" if any(answer["words"] in BLAMED for answer in checked) else "sound"
        said = {answer["said_by"] for answer in checked}
        verdict.speaker = next((word for word in ("another", "same", "not_said") if word in said), "in doubt").replace("_", " ")
    return verdict


def ask(command, paths, planted, archive):
    """A verdict on everything planted, draft by draft."""
    verdicts = []
    for number, path in enumerate(paths):
        answers = verify(command, path, archive)
        verdicts += [judged(version, answers) for version in planted if version.draft == number]
    return verdicts
