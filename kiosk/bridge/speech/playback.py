"""Plays a recording, or sound that was just made, through Qt."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QObject, Qt, QUrl, Signal
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer


class Playback(QObject):
    """Plays one sound at a time.

    The player is told by queued signals only: the event loop carries them out without Python's lock. The
    player waits for its threads, and a thread that writes a warning waits for that lock; told directly, both
    would wait for ever. For the same reason the player belongs to the application and goes a moment after
    this object.
    """

    finished = Signal()
    """The sound has been played to its end."""
    failed = Signal(str)
    """It cannot be played, and why."""
    _file_taken = Signal(QUrl)
    _made_taken = Signal(QIODevice)
    _paced = Signal(float)
    _begun = Signal()
    _held = Signal()
    _silenced = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = QMediaPlayer(QCoreApplication.instance())
        self._output = QAudioOutput(self._player)
        self._player.setAudioOutput(self._output)
        self._player.mediaStatusChanged.connect(self._changed)
        self._player.errorOccurred.connect(self._fail)
        queued = Qt.ConnectionType.QueuedConnection
        self._file_taken.connect(self._player.setSource, queued)
        self._made_taken.connect(self._player.setSourceDevice, queued)
        self._paced.connect(self._player.setPlaybackRate, queued)
        self._begun.connect(self._player.play, queued)
        self._held.connect(self._player.pause, queued)
        self._silenced.connect(self._player.stop, queued)
        self.destroyed.connect(self._player.deleteLater)
        self._sound: QUrl | QBuffer = QUrl()

    @property
    def playing(self) -> bool:
        """Whether something is to be heard."""
        return self._player.playbackState() is QMediaPlayer.PlaybackState.PlayingState

    def take_file(self, path: str) -> None:
        """Take the sound in the file ``path``; :meth:`go_on` begins it."""
        file = QUrl.fromLocalFile(path)
        self._file_taken.emit(file)
        self._keep(file)

    def take_made(self, wav: bytes) -> None:
        """Take the bytes of a WAV file; :meth:`go_on` begins it."""
        made = QBuffer(self._player)
        made.setData(QByteArray(wav))
        made.open(QIODevice.OpenModeFlag.ReadOnly)
        self._made_taken.emit(made)
        self._keep(made)

    def go_on(self, volume: float, rate: float = 1.0) -> None:
        """Begin, or go on where it was held, at ``volume`` (0 to 1) and ``rate`` times its own pace."""
        self._output.setVolume(volume)
        self._paced.emit(rate)
        self._begun.emit()

    def hold(self) -> None:
        """Be silent and keep the place."""
        self._held.emit()

    def stop(self) -> None:
        """Be silent."""
        self._silenced.emit()

    def _keep(self, sound: QUrl | QBuffer) -> None:
        """Keep ``sound``; the one before it goes after the player has let go of it."""
        before, self._sound = self._sound, sound
        if isinstance(before, QBuffer):
            before.deleteLater()

    def _changed(self, status: QMediaPlayer.MediaStatus) -> None:
        """Tell the end of the sound, but not that of one that another has replaced since."""
        plays = self._sound in (self._player.source(), self._player.sourceDevice())
        if plays and status is QMediaPlayer.MediaStatus.EndOfMedia:
            self.finished.emit()

    def _fail(self, _error: QMediaPlayer.Error, told: str) -> None:
        self.failed.emit(told)
