"""What a person cannot read or reach in a window: cut texts, covered widgets, stops of the Tab key without a name."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from gui.widgets.elided_label import ElidedLabel

_WORDY = (QPushButton, QToolButton, QCheckBox)


def nameless(window: QWidget) -> list[str]:
    """Visible widgets that take the focus and tell a screen reader nothing."""
    stops = (one for one in window.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return [_describe(one) for one in stops if one.isVisible() and not _spoken(one)]


def cut(window: QWidget) -> list[str]:
    """Visible labels and buttons that are smaller than their text, or half covered by an edge."""
    faults = [f"{_describe(one)}: {why}" for one in _texts(window) for why in _faults(one)]
    boxes = (one for one in window.findChildren(QComboBox) if one.isVisible() and not one.isEditable())
    return faults + [
        f"choice “{box.currentText()}” is cut: {box.width()} px" for box in boxes if _is_cut(box)
    ]


def _is_cut(box: QComboBox) -> bool:
    """Whether the usual choice lacks room; a longer one that a person picked may end in dots."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    style = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(style[0], option, style[1], box).width()
    return box.currentIndex() == 0 and room < box.fontMetrics().horizontalAdvance(box.currentText())


def _texts(window: QWidget) -> Iterator[QLabel | QAbstractButton]:
    for kind in (QLabel, *_WORDY):
        yield from (one for one in window.findChildren(kind) if one.isVisible() and _shows_text(one))


def _shows_text(widget: QLabel | QAbstractButton) -> bool:
    """An icon's text is for screen readers only."""
    only_icon = Qt.ToolButtonStyle.ToolButtonIconOnly
    is_icon = isinstance(widget, QToolButton) and widget.toolButtonStyle() == only_icon
    return bool(widget.text().strip()) and not (is_icon and not widget.icon().isNull())


def _faults(widget: QLabel | QAbstractButton) -> Iterator[str]:
    wanted = widget.sizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        if widget.height() < widget.heightForWidth(widget.width()):
            yield f"{widget.height()} px high, needs {widget.heightForWidth(widget.width())}"
        return
    if widget.width() < wanted.width() and not isinstance(widget, ElidedLabel):
        yield f"{widget.width()} px wide, needs {wanted.width()}"
    if widget.height() < min(wanted.height(), _line(widget)):
        yield f"{widget.height()} px high, needs {_line(widget)}"
    if not _scrolls(widget) and widget.visibleRegion().boundingRect().size() != widget.size():
        yield "covered by an edge"


def _line(widget: QWidget) -> int:
    """The height of a line of Thai with its tone marks."""
    return widget.fontMetrics().height()


def _scrolls(widget: QWidget | None) -> bool:
    while widget is not None and not isinstance(widget, QAbstractScrollArea):
        widget = widget.parentWidget()
    return widget is not None


def _spoken(widget: QWidget) -> str:
    text = getattr(widget, "text", str)
    return widget.accessibleName() or ("" if isinstance(widget, QLineEdit) else text())


def _describe(widget: QWidget) -> str:
    text = getattr(widget, "text", str)
    return f"{type(widget).__name__} {widget.objectName()} “{text()}”"
