"""Plays a recording, or sound that was just made, through Qt."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl, Signal
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer


class Playback(QObject):
    """Plays one sound at a time."""

    finished = Signal()
    """The sound has been played to its end."""
    failed = Signal(str)
    """It cannot be played, and why."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._output = QAudioOutput(self)
        self._player = QMediaPlayer(self)
        self._player.setAudioOutput(self._output)
        self._player.mediaStatusChanged.connect(self._changed)
        self._player.errorOccurred.connect(lambda _error, told: self.failed.emit(told))
        self._made = QBuffer(self)

    @property
    def playing(self) -> bool:
        """Whether something is to be heard."""
        return self._player.playbackState() is QMediaPlayer.PlaybackState.PlayingState

    def take_file(self, path: str) -> None:
        """Take the sound in the file ``path``; :meth:`go_on` begins it."""
        self._player.setSource(QUrl.fromLocalFile(path))

    def take_made(self, wav: bytes) -> None:
        """Take the bytes of a WAV file; :meth:`go_on` begins it."""
        self._made.close()
        self._made.setData(QByteArray(wav))
        self._made.open(QIODevice.OpenModeFlag.ReadOnly)
        self._player.setSourceDevice(self._made)

    def go_on(self, volume: float, rate: float = 1.0) -> None:
        """Begin, or go on where it was held, at ``volume`` (0 to 1) and ``rate`` times its own pace."""
        self._output.setVolume(volume)
        self._player.setPlaybackRate(rate)
        self._player.play()

    def hold(self) -> None:
        """Be silent and keep the place."""
        self._player.pause()

    def stop(self) -> None:
        """Be silent."""
        self._player.stop()

    def _changed(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is QMediaPlayer.MediaStatus.EndOfMedia:
            self.finished.emit()
