"""Puts the window together: settings, language, theme, workspace, session, error hook, in this order."""

import logging
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication

from gui import thai_breaks
from gui.backup_timer import BackupTimer
from gui.dates import set_era
from gui.errors import ErrorHook
from gui.file_care import FileCare
from gui.garbage import GarbageCollection
from gui.instance import raise_other
from gui.language import Language, language, set_language, tr
from gui.main_window import MainWindow
from gui.page import Page
from gui.page_table import load_pages, page_entry
from gui.qt_texts import ThaiQtTexts
from gui.reminder import Reminder
from gui.session import Session
from gui.settings import Settings, SettingsStore
from gui.tasks import cancel_all
from gui.tasks import run as run_task
from gui.theme import Theme, load_fonts
from gui.workspace import Workspace
from models import places


class Application(QObject):
    """Everything that lives as long as the window; `location` names a database other than the last one."""

    def __init__(self, settings_file: Path, location: str = "") -> None:
        super().__init__()
        self._location, self._first_run = location, False
        self._garbage = GarbageCollection(self)
        self.settings = SettingsStore(settings_file, self)
        self._present, self._preloaded = self.settings.value, False
        set_era(self._present.era)
        set_language(self._present.language)
        load_fonts()
        self.theme = Theme(self._present.theme, self)
        self.theme.apply()
        self._qt_texts = ThaiQtTexts(self)
        self._translate_qt()
        self.workspace = Workspace(self)
        self.session = Session(self.workspace, self.settings, self)
        self.window = MainWindow(self.workspace, self.theme, self.settings)
        self.backups = BackupTimer(self.workspace, self)
        self.reminder = Reminder(self.workspace, self.settings, self.window.timer, parent=self)
        self.care = FileCare(self.workspace, self.session, self)
        self._connect()

    def start(self) -> None:
        """Show the window; everything slow begins after its first paint."""
        geometry = self.settings.recall("window/geometry")
        if geometry:
            self.window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        self._first_run = self._is_first_run()
        if self._first_run:
            self.window.open_page("start")
        else:
            self.window.sidebar.show_current(self.settings.value.page)
        self.window.show()
        self.window.keys.watch()

    def switch_language(self, code: Language) -> None:
        self.settings.change(language=code)

    def end(self) -> None:
        cancel_all()
        self.window.timer.rest()
        self.workspace.close()
        self.backups.finish()
        self.session.instance.release()
        self._garbage.end()

    def _connect(self) -> None:
        window, session = self.window, self.session
        window.painted.connect(self._after_first_paint)
        window.page_made.connect(self._introduce)
        window.sidebar.team_chosen.connect(session.choose_team)
        window.sidebar.member_chosen.connect(session.choose_member)
        window.sidebar.language_chosen.connect(self.switch_language)
        session.ready.connect(self._show_team)
        session.needs_start.connect(lambda: window.open_page("start"))
        session.failed.connect(window.show_error)
        self.reminder.due.connect(window.notice.remind)
        self.backups.failed.connect(window.show_error)
        self.care.failed.connect(window.show_error)
        self.care.offered.connect(window.show_offer)
        session.instance.raised.connect(self._come_forward)
        self.settings.changed.connect(self._follow)
        QGuiApplication.clipboard().dataChanged.connect(lambda: _clean_clipboard())

    def _is_first_run(self) -> bool:
        location = self._location or self.settings.value.database or places.default_database()
        return "://" not in location and not Path(location).exists()

    def _after_first_paint(self) -> None:
        if self._first_run:
            self.session.warm_up(self._retranslate_all)
        else:
            self.session.open_last(self._location)

    def _show_team(self) -> None:
        self._retranslate_wrapped()
        if self.window.page_key or self._preloaded:
            self._open_first()
            return
        # At the start: a worker imports the page of the last time, for pandas must not hold up the window.
        first = page_entry(self.settings.value.page)
        run_task(lambda _: first.load(), lambda _: self._open_first(), lambda _: self._open_first(), self)

    def _open_first(self) -> None:
        if not self._preloaded:
            self._preloaded = True
            run_task(lambda _: load_pages(), failed=lambda _: None)
        key = self.window.page_key
        if not key or key == "start":
            self.window.open_page(self.settings.value.page)
        if self.window.page_key in ("", "start"):
            self.window.open_page("help")

    def _introduce(self, page: Page) -> None:
        """Pages that open a team, a person or a language say so; every other page keeps to its workspace."""
        connect = getattr(page, "connect_session", None)
        if connect is not None:
            connect(self.session)
        switch = getattr(page, "language_chosen", None)
        if switch is not None:
            switch.connect(self.switch_language)

    def _follow(self, settings: Settings) -> None:
        before, self._present = self._present, settings
        set_era(settings.era)
        if settings.theme != before.theme:
            self.theme.set_mode(settings.theme)
        if (settings.language, settings.era) != (before.language, before.era):
            set_language(settings.language)
            self._translate_qt()
            self._retranslate_all()

    def _translate_qt(self) -> None:
        QCoreApplication.removeTranslator(self._qt_texts)
        if language() == "th":
            QCoreApplication.installTranslator(self._qt_texts)

    def _retranslate_wrapped(self) -> None:
        """Labels made before the Thai dictionary was read get their line breaks now."""
        if thai_breaks.is_loaded():
            self._retranslate_all()

    def _retranslate_all(self) -> None:
        for widget in QApplication.topLevelWidgets():
            QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))

    def _come_forward(self) -> None:
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()


def run(location: str = "") -> int:
    """Open the window and stay until it is closed; the exit status."""
    application = QApplication([])
    application.setApplicationName("Wela")
    application.setStyle("Fusion")
    settings_file = places.config_folder() / "wela.ini"
    chosen = location or SettingsStore(settings_file).value.database or places.default_database()
    if raise_other(chosen):
        return 0
    hook = ErrorHook(places.log_folder())
    hook.install()
    wela = Application(settings_file, location)
    hook.window = lambda: wela.window
    hook.refused.connect(wela.window.show_error)
    wela.start()
    if hook.ended_badly:
        logging.getLogger("wela").warning("the last run ended badly; see crash-before.log")
        wela.window.status.show_text(tr("Wela ended unexpectedly last time. What was saved is all there."))
    status = application.exec()
    wela.end()
    hook.remove()
    return status


def _clean_clipboard(clipboard: QClipboard | None = None) -> None:
    """Marks for Thai line breaks are for the screen: what is copied from a label is plain text again."""
    clipboard = clipboard or QGuiApplication.clipboard()
    if clipboard.ownsClipboard() and thai_breaks.BREAK in clipboard.text():
        clipboard.setText(thai_breaks.strip(clipboard.text()))
