"""`assess`: a family of commands, each in a module of its own beside this one, called assess_ and its name."""

from importlib import import_module
from types import ModuleType

from gui.language import tr


def parts() -> dict[str, str]:
    """Every command of the family, with what it does in a few words."""
    return {
        "instruments": tr("the questionnaires that a wave can be opened with"),
        "open": tr("begin a wave: from now on answers are collected"),
        "close": tr("end a wave: its results can be seen from now on"),
        "import": tr("bring in answers from a CSV, TSV or XLSX file"),
        "scores": tr("scores, agreement and the way to the dream of a closed wave"),
        "cards": tr("write code cards to print and cut out, as a PDF"),
        "form": tr("write a questionnaire to print and answer with a pen, as a PDF"),
        "xlsform": tr("write a questionnaire as a form for KoBoToolbox and ODK"),
        "export": tr("write the answers of closed waves with their codebook"),
    }


def module(part: str) -> ModuleType:
    """The module of a command, imported only when it runs."""
    return import_module(f"gui.command_line.assess_{part}")


def overview(program: str) -> str:
    lines = [f"  {name:<14}{text}" for name, text in parts().items()]
    close = tr("Each command explains itself: {program} COMMAND --help").format(program=f"{program} assess")
    return "\n".join([tr("Waves of the five disciplines, and what they show."), *lines, close])
