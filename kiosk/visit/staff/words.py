"""The words of the screens for staff. They belong to the program: no content pack has to bring them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class StaffWords:
    """Every word that only staff see, in one language. What stands in braces is filled in by the program."""

    title: str
    note: str
    close: str
    back: str
    choose: str
    to_table: str
    to_table_for: str
    to_sheet: str
    to_sheet_for: str
    program: str
    pages_signed: str
    last_good_shown: str
    reviews: str
    reviews_hold: str
    reviews_end: str
    runs: str
    days: str
    hours: str
    minutes: str
    never_ended: str
    ended: str
    careful: str
    built_in: str
    printer: str
    printer_none: str
    printer_missing: str
    printer_paper: str
    printer_trouble: str
    printer_ready: str
    voice: str
    voice_none: str
    clock: str
    clock_wrong: str
    disk: str
    disk_free: str
    look: str
    night: str
    night_never: str
    night_old: str
    night_well: str
    night_look: str
    looking: str
    no_answer: str
    sound: str
    light: str
    level: str
    no_sound: str
    no_light: str
    softer: str
    louder: str
    darker: str
    brighter: str
    test_print: str
    test_voice: str
    test_touch: str
    clean: str
    restart: str
    last_good: str
    newest: str
    happened: str
    off: str
    nothing_happened: str
    opening: str
    holidays: str
    no_hours: str
    all_day: str
    closed: str
    nightly: str
    killed: str
    went_off: str
    graphics_failed: str
    printing: str
    no_printer: str
    voice_sample: str
    speaking: str
    no_voice: str
    restarting: str
    no_restart: str
    last_good_comes: str
    newest_comes: str
    no_last_good: str
    going_off: str
    no_off: str
    wipe_now: str
    touch_rests: str
    seconds: str
    hold_to_end: str
    touch_fields: str
    touch_done: str
    months: tuple[str, ...]

    def day(self, day: date) -> str:
        """``day`` as people write it: "12 Dec"."""
        return f"{day.day} {self.months[day.month - 1]}"

    def moment(self, moment: datetime) -> str:
        """``moment`` with its day and time: "12 Dec, 14:05"."""
        return f"{self.day(moment.date())}, {moment:%H:%M}"


ENGLISH = StaffWords(
    title="Staff",
    note="Nothing about patients is kept here. It closes by itself after 2 minutes.",
    close="Close",
    back="Back",
    choose="What do you need?",
    to_table="The bone and its treatment",
    to_table_for="For a talk with a patient",
    to_sheet="This kiosk",
    to_sheet_for="How it is, sound and light, tests, cleaning, off",
    program="Program {version}",
    pages_signed="{n} of {total} pages signed",
    last_good_shown="last good content",
    reviews="Reviews",
    reviews_hold="none ends in 30 days",
    reviews_end="Reviews that end soon: {n}",
    runs="Running for {time}",
    days="{n} days",
    hours="{n} hours",
    minutes="{n} minutes",
    never_ended="no sudden end",
    ended="last sudden end: {day}",
    careful="shows the last good content",
    built_in="shows the built-in content",
    printer="Printer",
    printer_none="not set up",
    printer_missing="not found",
    printer_paper="out of paper",
    printer_trouble="needs a look",
    printer_ready="ready",
    voice="Voice",
    voice_none="no voice: {languages}",
    clock="Clock",
    clock_wrong="looks wrong: {time}",
    disk="Disk",
    disk_free="{free} of {whole} GB free",
    look="Please look at this.",
    night="Last night's check",
    night_never="not done yet",
    night_old="last done: {day}",
    night_well="{n} screens, all well",
    night_look="to look at: {n}",
    looking="…",
    no_answer="no answer",
    sound="Sound",
    light="Light",
    level="{n} of 10",
    no_sound="It cannot be set here.",
    no_light="Set it with the buttons of the panel.",
    softer="Softer",
    louder="Louder",
    darker="Darker",
    brighter="Brighter",
    test_print="Test print",
    test_voice="Test voice",
    test_touch="Test touch",
    clean="Clean the screen",
    restart="Restart",
    last_good="Last good content",
    newest="Newest content",
    happened="What happened",
    off="Power off (hold\N{NO-BREAK SPACE}3\N{NO-BREAK SPACE}s)",
    opening="Opening hours",
    holidays="Holidays",
    no_hours="No hours are set: it is always open",
    all_day="all day",
    closed="closed",
    nightly="Starts anew at night",
    nothing_happened="Nothing has ended it unasked",
    killed="ended by itself or was killed",
    went_off="the machine went off",
    graphics_failed="the graphics failed",
    printing="A test page is on its way to the printer.",
    no_printer="No printer is set up, or it is busy.",
    voice_sample="This is the voice of this screen.",
    speaking="You should hear the voice now.",
    no_voice="There is no voice on this machine.",
    restarting="It starts again now.",
    no_restart="No service runs it: nothing would start it again.",
    last_good_comes="The last good content comes when you close this.",
    newest_comes="The newest content comes when you close this.",
    no_last_good="No content has run well for 10 minutes yet.",
    going_off="The machine switches itself off.",
    no_off="The kiosk may not switch this machine off. Use its own switch.",
    wipe_now="Wipe the screen now",
    touch_rests="Touch does nothing until this ends by itself.",
    seconds="seconds",
    hold_to_end="Hold here for 3 seconds to end",
    touch_fields="Wipe over every field. Each one that feels your finger turns dark.",
    touch_done="Every field feels a finger.",
    months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)

SPANISH = StaffWords(
    title="Personal",
    note="Aquí no se guarda nada de los pacientes. Se cierra solo a los 2 minutos.",
    close="Cerrar",
    back="Volver",
    choose="¿Qué necesita?",
    to_table="El hueso y su tratamiento",
    to_table_for="Para hablar con un paciente",
    to_sheet="Este quiosco",
    to_sheet_for="Cómo está, sonido y luz, pruebas, limpieza, apagar",
    program="Programa {version}",
    pages_signed="{n} de {total} páginas firmadas",
    last_good_shown="contenido probado",
    reviews="Revisiones",
    reviews_hold="ninguna vence en 30 días",
    reviews_end="Revisiones que vencen pronto: {n}",
    runs="En marcha: {time}",
    days="{n} días",
    hours="{n} horas",
    minutes="{n} minutos",
    never_ended="sin cierres bruscos",
    ended="último cierre brusco: {day}",
    careful="muestra el contenido probado",
    built_in="muestra el contenido incluido",
    printer="Impresora",
    printer_none="sin configurar",
    printer_missing="no se encuentra",
    printer_paper="sin papel",
    printer_trouble="necesita atención",
    printer_ready="lista",
    voice="Voz",
    voice_none="sin voz: {languages}",
    clock="Reloj",
    clock_wrong="parece mal: {time}",
    disk="Disco",
    disk_free="{free} de {whole} GB libres",
    look="Mire esto, por favor.",
    night="Control de la noche",
    night_never="todavía no se hizo",
    night_old="último: {day}",
    night_well="{n} pantallas, todo bien",
    night_look="por revisar: {n}",
    looking="…",
    no_answer="no responde",
    sound="Sonido",
    light="Luz",
    level="{n} de 10",
    no_sound="No se puede cambiar aquí.",
    no_light="Cámbiela con los botones de la pantalla.",
    softer="Más bajo",
    louder="Más alto",
    darker="Más oscuro",
    brighter="Más claro",
    test_print="Probar impresora",
    test_voice="Probar voz",
    test_touch="Probar el tacto",
    clean="Limpiar la pantalla",
    restart="Reiniciar",
    last_good="Contenido probado",
    newest="Contenido nuevo",
    happened="Qué ha pasado",
    off="Apagar (3\N{NO-BREAK SPACE}s)",
    opening="Horario",
    holidays="Festivos",
    no_hours="No hay horario: siempre está abierto",
    all_day="todo el día",
    closed="cerrado",
    nightly="Se reinicia de noche",
    nothing_happened="Nada lo ha cerrado sin permiso",
    killed="se cerró solo o lo cerraron",
    went_off="se apagó el equipo",
    graphics_failed="fallaron los gráficos",
    printing="Una página de prueba va a la impresora.",
    no_printer="No hay impresora, o está ocupada.",
    voice_sample="Esta es la voz de esta pantalla.",
    speaking="Ahora debe oír la voz.",
    no_voice="Este equipo no tiene voz.",
    restarting="Se reinicia ahora.",
    no_restart="Ningún servicio lo maneja: nada lo volvería a iniciar.",
    last_good_comes="El contenido probado vendrá al cerrar.",
    newest_comes="El contenido nuevo vendrá al cerrar.",
    no_last_good="Ningún contenido ha funcionado bien 10 minutos todavía.",
    going_off="El equipo se apaga.",
    no_off="El quiosco no puede apagar este equipo. Use su interruptor.",
    wipe_now="Limpie la pantalla ahora",
    touch_rests="No responde al tacto hasta que esto termine solo.",
    seconds="segundos",
    hold_to_end="Mantenga aquí 3 segundos para terminar",
    touch_fields="Pase el dedo por cada campo. El que lo siente se pone oscuro.",
    touch_done="Todos los campos sienten el dedo.",
    months=("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
)

STAFF_WORDS = {"en": ENGLISH, "es": SPANISH}
"""The staff's words by the code of their language."""


def staff_words(code: str) -> StaffWords:
    """The words in the language ``code``, in English where the program has none in it."""
    return STAFF_WORDS.get(code.partition("-")[0], ENGLISH)
