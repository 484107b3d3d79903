### Las frases de Hearth en español. Qué significa cada una y dónde aparece lo dicen las notas de en.ftl.
###
### Tratamos de «tú». «Enlaces» son los que se pasan; «charlas» es todo lo que se dirige a alguien:
### respuestas, comentarios, mensajes. Un «nudge» se llama aquí sugerencia.

direction = ltr

manifest-name = Hearth
manifest-description = Menos enlaces, más charla. Cuenta enlaces y conversaciones, y te ayuda a seguir en contacto con la poca gente que importa.
manifest-enter-nudge = Ir a la sugerencia junto al texto
manifest-hello-one = Saluda a { $first }
manifest-hello-two = Saluda a { $first } y a { $second }
manifest-hello-three = Saluda a { $first }, a { $second } y a { $third }
manifest-birthday-today = Hoy es el cumpleaños de { $name }.
manifest-birthday-tomorrow = Mañana es el cumpleaños de { $name }.
manifest-one-word = Basta con una palabra breve.

common-undo = Deshacer
common-cancel = Cancelar
common-save = Guardar
common-troubles = Qué salió mal
common-troubles-seen = Entendido
common-list-separator = { ", " }

activity-post = Una publicación
activity-link-post = Una publicación con un enlace
activity-repost = Algo compartido
activity-quote = Una cita
activity-reply = Una respuesta
activity-comment = Un comentario
activity-direct-message = Un mensaje directo
activity-conversation = Una charla lejos de la pantalla

activity-post-to = Una publicación para { $person }
activity-link-post-to = Un enlace para { $person }
activity-repost-to = Algo compartido de { $person }
activity-quote-to = Una cita de { $person }
activity-reply-to = Una respuesta a { $person }
activity-comment-to = Un comentario para { $person }
activity-direct-message-to = Un mensaje directo a { $person }
activity-conversation-to = Una charla con { $person }

activity-linking = enlace
activity-talking = charla
activity-saying = no cuenta en ningún lado

activity-awaiting = Aún no cuenta: falta ver si el sitio lo aceptó.
activity-unconfirmed = No cuenta: parece que el sitio lo devolvió.
activity-taken-back = No cuenta: lo retiraste.
activity-unread = No cuenta: era demasiado grande para leerlo.
activity-held = El sitio lo está revisando antes de mostrarlo.

activity-links = { $number ->
    [one] { $number } enlace
    [many] { $number } de enlaces
   *[other] { $number } enlaces
}
activity-replies = { $number ->
    [one] { $number } respuesta
    [many] { $number } de respuestas
   *[other] { $number } respuestas
}
activity-comments = { $number ->
    [one] { $number } comentario
    [many] { $number } de comentarios
   *[other] { $number } comentarios
}
activity-messages = { $number ->
    [one] { $number } mensaje
    [many] { $number } de mensajes
   *[other] { $number } mensajes
}
activity-talks = { $number ->
    [one] { $number } charla
    [many] { $number } de charlas
   *[other] { $number } charlas
}
activity-balance-nothing = nada todavía.
activity-balance-talks = { $talks }, ningún enlace.
activity-balance-links = { $links }, ninguna respuesta todavía.
activity-balance-both = { $links }, { $talks }.
activity-more-hosts = { $number ->
    [one] y { $number } más
    [many] y { $number } más
   *[other] y { $number } más
}

address-empty = Escribe la dirección de tu servidor, por ejemplo social.example.
address-not-of-the-web = Eso no es una dirección web. Escribe el nombre del servidor, por ejemplo social.example.
address-no-dot = Falta un punto. Escribe el nombre completo, por ejemplo social.example.
address-not-ascii = Copia la dirección de la barra de direcciones de tu navegador, por favor.
address-not-a-host = Eso no es el nombre de un servidor. Escribe solo el nombre, por ejemplo social.example.

error-newer-schema = Tus datos los escribió una versión más nueva de Hearth (forma { NUMBER($found) }). No se ha cambiado nada. Actualiza Hearth para continuar.
error-storage = El navegador no pudo guardar esto ({ $why }). Lo que ya estaba guardado sigue ahí. Libera algo de espacio en el disco y vuelve a intentarlo.
error-not-granted = Hearth no cuenta en este sitio. Permítelo primero en la ventana de Hearth.
error-not-for-you = Esta página no puede preguntar eso.
error-no-such-person = Esta persona ya no está en tu lista. Vuelve a abrir la página para ver quién está.
error-no-such-activity = Esta entrada ya no está. Vuelve a abrir la ventana de Hearth para ver lo que hay.
error-nothing-to-undo = Ya no hay nada que deshacer.
error-no-name = Ponle un nombre a la persona, para que sepas a quién le toca.
error-handle-taken = { $handle } ya es { $by }. Quítalo primero de allí o no lo pongas aquí.
error-circle-full = El círculo de { NUMBER($cap) } está completo. Pasa primero a alguien a un círculo más amplio: es imposible tener lazos fuertes con todo el mundo.
error-not-a-copy = Este archivo no es una copia hecha por Hearth. No se ha cambiado nada. Elige una que se haya guardado aquí, en «Tus datos».
error-newer-copy = Esta copia la hizo una versión más nueva de Hearth. No se ha cambiado nada. Actualiza Hearth y después recupérala.
error-no-such-copy = Esta instantánea ya no está. No se ha cambiado nada.
error-no-such-hours = Elige al menos un día para las horas de silencio.
error-unknown-handle = Hearth no reconoce «{ $typed }». Escribe un nombre con su servidor, por ejemplo @ana@example.social, o la dirección del perfil de la persona.
error-garbled = Hearth no entendió un mensaje ({ $why }). Vuelve a cargar la página.

nudge-name = Una sugerencia de Hearth
nudge-own-words = ¿Unas palabras tuyas?
nudge-own-words-reason = Tu borrador es un enlace, casi sin palabras tuyas.
nudge-own-words-reason-host = Tu borrador es un enlace a { $host }, casi sin palabras tuyas.
nudge-own-words-purpose = En un estudio de 2,8 millones de enlaces compartidos, el 59 % nunca recibió un clic. A una frase tuya sí se puede responder.
nudge-own-words-starter-tried = ¿Alguien ha probado esto?
nudge-own-words-starter-mind = He cambiado de opinión sobre esto. ¿Y tú?
nudge-own-words-starter-more = ¿Quién sabe más de esto?
nudge-starters = Una pregunta para empezar, con tus palabras:
nudge-accept = Añadir unas palabras
nudge-ask = Preguntar algo
nudge-ask-accept = Haré una pregunta
nudge-post = Publicarlo tal cual
nudge-close = Ahora no
nudge-open = ¿Qué es esto?
nudge-more = Menos de estas
nudge-quiet-hour = Silencio por una hora
nudge-quiet-today = Silencio por hoy
nudge-quiet-here = En { $host } no
nudge-never = Esta nunca más

options-title = Opciones
options-parts = En esta página
options-people = Personas
options-people-why = Las pocas con las que sigues en contacto. Los círculos son pequeños a propósito: es imposible tener lazos fuertes con todo el mundo.
options-circle-empty = Nadie todavía.
options-sites = Sitios
options-sites-why = Hearth solo ve estos sitios: lo que envías allí, y tus borradores mientras los escribes.
options-nudges = Sugerencias
options-nudges-why = Pequeñas sugerencias junto a lo que escribes: como mucho una por hora y tres al día.
options-nudges-on = Hacer sugerencias mientras escribo
options-snooze = Silencio
options-snooze-hour = Por una hora
options-snooze-today = Por hoy
options-wake = Reanudarlas
options-snoozed = Silencio hasta { $until }.
options-never = Nunca más
options-quiet-hosts = Silencio en
options-allow = Volver a permitir
options-allow-what = Volver a permitir: { $what }
options-hours = Horas de silencio
options-hours-from = Desde
options-hours-to = Hasta
options-hours-days = Empiezan en
options-hours-add = Añadir horas de silencio
options-hours-added = Horas de silencio añadidas.
options-hours-remove = Quitar
options-hours-removed = Horas de silencio quitadas.
options-hours-unclear = Escribe las dos horas, por ejemplo 22:00 y 7:00.
options-from-to = de { $from } a { $to }
options-remove-hours = Quitar: { $span }
options-ledger = Diario
options-data = Tus datos
options-own-words = Añadir unas palabras tuyas o preguntar algo
options-effect-none = Ninguna hasta ahora.
options-effect-kept = { $shown ->
    [one] { $shown } sugerencia hasta ahora. Dejaste tus borradores como estaban, y está bien así.
    [many] { $shown } de sugerencias hasta ahora. Dejaste tus borradores como estaban, y está bien así.
   *[other] { $shown } sugerencias hasta ahora. Dejaste tus borradores como estaban, y está bien así.
}
options-effect-heeded = { $shown ->
    [one] { $shown } sugerencia hasta ahora.
    [many] { $shown } de sugerencias hasta ahora.
   *[other] { $shown } sugerencias hasta ahora.
} { $heeded ->
    [one] Después de { $heeded } de ellas, tu borrador ganó palabras tuyas.
    [many] Después de { $heeded } de ellas, tu borrador ganó palabras tuyas.
   *[other] Después de { $heeded } de ellas, tu borrador ganó palabras tuyas.
}
options-keeps = Qué guarda Hearth
options-keeps-acts = En este equipo y en ningún otro sitio: que publicaste, respondiste, comentaste o pasaste algo, cuándo, a quién o sobre qué publicación, y las direcciones de los enlaces. Después de 90 días solo quedan los números de cada día.
options-keeps-no-words = Nunca las palabras que escribes ni lo que otras personas te escriben. De los mensajes privados, solo que se envió uno, cuándo y a quién.
options-keeps-people = Las personas de tu lista, con tus notas y la última vez que hablaste con cada una. Hearth no pide nada por la red; nadie más puede ver nada de esto.
options-set-aside = Apartado
options-set-aside-why = Hearth no pudo leer estos registros. Se guardan tal como se encontraron; no se borró nada.
options-set-aside-show = Tal como se encontró

people-unseen = Aún no se ha visto ninguna charla
people-since-reply = { $days ->
    [one] { $days } día desde tu respuesta
    [many] { $days } de días desde tu respuesta
   *[other] { $days } días desde tu respuesta
}
people-since-comment = { $days ->
    [one] { $days } día desde tu comentario
    [many] { $days } de días desde tu comentario
   *[other] { $days } días desde tu comentario
}
people-since-message = { $days ->
    [one] { $days } día desde tu mensaje
    [many] { $days } de días desde tu mensaje
   *[other] { $days } días desde tu mensaje
}
people-since-quote = { $days ->
    [one] { $days } día desde tu cita
    [many] { $days } de días desde tu cita
   *[other] { $days } días desde tu cita
}
people-since-mention = { $days ->
    [one] { $days } día desde tu mención
    [many] { $days } de días desde tu mención
   *[other] { $days } días desde tu mención
}
people-since-talk = { $days ->
    [one] { $days } día desde la última charla
    [many] { $days } de días desde la última charla
   *[other] { $days } días desde la última charla
}
people-since-hello = { $days ->
    [one] { $days } día desde tu saludo
    [many] { $days } de días desde tu saludo
   *[other] { $days } días desde tu saludo
}
people-rhythm = { $cadence ->
    [one] Cada día
    [many] Cada { $cadence } de días
   *[other] Cada { $cadence } días
}; { $days ->
    [0] la última charla fue hoy
    [1] la última charla fue ayer
    [many] la última charla fue hace { $days } de días
   *[other] la última charla fue hace { $days } días
}
people-rhythm-unseen = { $cadence ->
    [one] Cada día
    [many] Cada { $cadence } de días
   *[other] Cada { $cadence } días
}; aún no se ha visto ninguna charla
people-last-and-rhythm = { $last } · { $cadence ->
    [one] cada día
    [many] cada { $cadence } de días
   *[other] cada { $cadence } días
}
people-closest = { $how }, { $date }: lo más cerca hasta ahora
people-burning = La llama arde
people-low = La llama está baja
people-embers = Brasas
people-circle-five = Los cinco más cercanos
people-circle-fifteen = Los quince siguientes
people-circle-fifty = Cincuenta más
people-fullness = { NUMBER($taken) } de { NUMBER($cap) }
people-known-as = Nombre de usuario o dirección del perfil
people-known-as-example = @ana@social.example
people-on-site = En
people-on-any-site = Lo que diga la dirección
people-known-as-why = Para que Hearth vea por sí mismo cuándo charlas con esa persona. Puedes dejarlo en blanco.
people-name = Nombre
people-name-example = Ana
people-circle = Cercanía
people-cadence = Días hasta que baje la llama
people-note = Una línea para recordar
people-note-example = empezó en la biblioteca en mayo
people-add = Añadir a alguien
people-edit = Editar
people-remove = Quitar
people-edit-named = Editar a { $name }
people-remove-named = Quitar a { $name }
people-remove-handle = Quitar el nombre de usuario { $handle }
people-added = { $name } está en tu lista.
people-changed = Se ha guardado a { $name }.
people-removed = { $name } ya no está en tu lista.
people-problem-name-missing = Escribe primero un nombre.
people-problem-name-too-long = Un nombre puede tener { NUMBER($most) } letras como mucho.
people-problem-handle-unclear = Eso no es un solo nombre de usuario. Escríbelo sin espacios, por ejemplo @ana@social.example.
people-problem-cadence-unclear = Escribe un número de días del 1 al { NUMBER($most) }, o deja el campo vacío.
people-problem-note-too-long = Una nota puede tener { NUMBER($most) } letras como mucho.
people-problem-five-full = Los cinco más cercanos ya son cinco. Elige quién da un paso atrás o elige un círculo más amplio.
people-problem-fifteen-full = Los quince siguientes ya son quince. Elige quién da un paso atrás o elige un círculo más amplio.
people-problem-fifty-full = Cincuenta son cincuenta. Deja ir primero a alguien; nadie puede seguir en contacto con todo el mundo.

people-more = Más sobre { $name }
people-more-unnamed = Más sobre esta persona
people-phone = Números de teléfono
people-mail = Direcciones de correo
people-message = Dónde escribirle
people-video = Enlaces para videollamadas
people-place = Lugares para verse
people-one-a-line = Si hay varios, uno en cada línea.
people-blog = Dirección de su blog
people-blog-example = ana.example
people-tags = Etiquetas
people-tags-example = coro, vecinos
people-zone = Zona horaria
people-zone-example = Europe/Madrid
people-best-hours = Buenas horas, según su reloj
people-birthday = Cumpleaños
people-birthday-day = Día
people-birthday-month = Mes
people-birthday-unknown = No se sabe
people-birthday-year = Año, si lo sabes
people-steps-back = ¿Quién da un paso atrás?
people-steps-back-to = Pasa a: { $circle }
people-sheet = Más cosas que hacer
people-merge = La misma persona que…
people-merge-with = ¿Quién es la misma persona?
people-merge-keep = ¿De quién se quedan el nombre y el círculo?
people-merge-do = Unir en una persona
people-merged = { $other } ahora es { $kept }.
people-split = Dos personas…
people-split-handles = ¿Cuáles son de otra persona?
people-split-name = Nombre de la otra persona
people-split-do = Separar en dos personas
people-split-done = { $name } está en tu lista como otra persona.
people-forget = Olvidar…
people-forget-question = ¿Olvidar a { $name } para siempre?
people-forget-why = Se va todo rastro: nombres, notas, charlas, formas de contacto, también en las instantáneas. Solo quedan las cuentas. Nadie puede recuperarlo.
people-forget-yes = Olvidar para siempre
people-forget-no = No, conservar
people-forgotten = Se ha olvidado a { $name }.
people-amiss-tags = Una etiqueta puede tener { NUMBER($longest) } letras como mucho, y puede haber { NUMBER($most) }.
people-amiss-ways = { NUMBER($most) } formas de contacto son suficientes. Quita algunas.
people-amiss-phone = Una línea no es un número de teléfono. Escribe cifras, por ejemplo +43 1 234 56.
people-amiss-mail = Una línea no es una dirección de correo. Escríbela como ana@post.example.
people-amiss-video = Una línea no es la dirección de una página. Copia el enlace de la llamada, por ejemplo https://meet.example/ana.
people-amiss-message = Una línea no es una dirección que Hearth pueda abrir. Escribe un nombre o una dirección que empiece por https.
people-amiss-place = El nombre de un lugar es demasiado largo. Acórtalo un poco.
people-amiss-blog = Esa no es la dirección de un blog. Escríbela como ana.example.
people-amiss-zone = Esa no es una zona horaria. Elige una de la lista, por ejemplo Europe/Madrid.
people-amiss-best-hours = Escribe las dos horas, por ejemplo 18:00 y 20:00, o deja las dos vacías.
people-amiss-birthday = Ese cumpleaños no existe. Escribe el día, elige el mes y deja el año vacío si no lo sabes.
people-amiss-nowhere = Todos los círculos más amplios están completos, así que nadie puede dar un paso atrás. Deja ir primero a alguien.
people-amiss-same-person = Ya es una sola persona. Elige a otra.
people-amiss-nothing-to-split = Elige al menos un nombre de usuario que sea de otra persona.
flames-title = Llamas
flames-open = Todas las llamas
flames-offer = { $name }, { $shown }: ¿mantener viva la llama?
flames-offer-nameless = { $shown }: ¿mantener viva la llama?
flames-keep = Cuidar la llama
flames-keep-named = Cuidar la llama: { $name }
flames-suggestions = Quizá quieras seguir en contacto
flames-often = Les respondes a menudo
flames-before = Antes les respondías
flames-replies-lately = { $number ->
    [one] { $number } respuesta en los últimos 30 días
    [many] { $number } de respuestas en los últimos 30 días
   *[other] { $number } respuestas en los últimos 30 días
}
flames-replies-earlier = { $number ->
    [one] { $number } respuesta, ninguna en los últimos 30 días
    [many] { $number } de respuestas, ninguna en los últimos 30 días
   *[other] { $number } respuestas, ninguna en los últimos 30 días
}
flames-not-now = Ahora no
flames-not-now-named = Ahora no: { $name }
flames-not-now-done = Hearth no nombrará aquí a { $name } durante 90 días.
flames-why = Cómo arde cada llama y cuándo hablasteis por última vez.
flames-nobody = Aún no hay nadie en tu lista. Nombra a alguien y su llama arderá aquí.
flames-name-somebody = Nombrar a alguien
flames-rests = La llama descansa
flames-never = Aún no se ha visto ninguna conversación
flames-channel-comment = Una respuesta o un comentario
flames-channel-mail = Correo
flames-channel-message = Un mensaje
flames-channel-phone = Una llamada
flames-channel-video = Una videollamada
flames-channel-in-person = Un encuentro
flames-hello = Un saludo
flames-last = { $how }, { $days ->
    [0] hoy
    [1] ayer
    [one] hace { $days } días
    [many] hace { $days } de días
   *[other] hace { $days } días
}
flames-strip = { $talks ->
    [one] { $talks } conversación en los últimos doce meses
    [many] { $talks } de conversaciones en los últimos doce meses
   *[other] { $talks } conversaciones en los últimos doce meses
}
flames-as-table = Como tabla
flames-table-flames = Las llamas
flames-column-name = Nombre
flames-column-circle = Círculo
flames-column-flame = Llama
flames-column-last = Última conversación
flames-column-how = Cómo
flames-table-months = Conversaciones de cada mes
flames-written = Por escrito
flames-spoken = De viva voz
flames-met = En persona
flames-shares = Adónde fueron tus conversaciones
flames-shares-why = Conversaciones de los últimos 90 días: las que Hearth vio y las que anotaste. Del tiempo que la gente tiene para los demás, lo normal es que el 40 % sea para cinco personas y el 20 % para las diez siguientes.
flames-shares-none = No se ha visto ninguna conversación en los últimos 90 días.
flames-shares-said = De { $talks ->
    [one] { $talks } conversación
    [many] { $talks } de conversaciones
   *[other] { $talks } conversaciones
}, el { NUMBER($five) } % llegó a las cinco más cercanas y el { NUMBER($fifteen) } % a las quince siguientes.
flames-yours = Tus conversaciones
flames-usual = Lo habitual
flames-others = Los demás
flames-percent = { NUMBER($number) } %
flames-column-whom = A quién llegaron
flames-column-talks = Conversaciones
flames-column-yours = Parte

popup-talking = Charlas
popup-linking = Enlaces
popup-people = Saluda
popup-said-hello = Ya saludé
popup-later = Más tarde
popup-later-when = Volver a preguntar
popup-tomorrow = Mañana
popup-weekend = El fin de semana
popup-next-week = La semana que viene
popup-nobody-known = Nombra hasta a tres personas con las que quieras seguir en contacto. Con eso basta.
popup-name-people = Nombrarlas
popup-nobody-low = Ahora mismo no le toca a nadie.
popup-last = Lo último visto
popup-wrong = No es así
popup-wrong-about = No es así: { $activity }
popup-what-was-it = ¿Qué fue?
popup-remove = Quitarlo
popup-correct = Corregirlo
popup-count-it = Contarlo
popup-no-page = Hearth no puede estar en esta página.
popup-options = Opciones
popup-quiet = Silencio
popup-quiet-how-long = Sin sugerencias
popup-quiet-hour = Por una hora
popup-quiet-today = Por hoy
popup-quiet-here = En este sitio
popup-wake = Reanudarlas
popup-wake-here = Permitirlas
popup-removed = Quitado.
popup-corrected = Corregido.
popup-back-again = Está de vuelta.
popup-week = Esta semana: { $balance }
popup-today = Hoy: { $balance }
popup-saying = { $number ->
    [one] { $number } publicación sencilla, en ningún lado
    [many] { $number } de publicaciones sencillas, en ningún lado
   *[other] { $number } publicaciones sencillas, en ningún lado
}
popup-next-enough = Con una buena charla al día basta.
popup-next-answer-one = Elige una cosa que alguien haya escrito y respóndele.
popup-next-answer-today = Responde a una cosa que hayas leído hoy.
popup-next-begin = Abre un sitio donde charles y empieza a contar allí.
popup-next-hello = Un saludo breve a { $name } sería un buen próximo paso.
popup-day = { $weekday }: { $talks }, { $links }.
popup-picture = Charlas y enlaces de los últimos siete días
popup-counting-on = Contando en { $host }
popup-count-on = Contar en { $host }
popup-count-on-why = Hearth conoce { $site } y contará aquí en cuanto lo permitas. Tu navegador te preguntará.
popup-looks-like = Esto parece { $site }. Hearth contará aquí en cuanto lo permitas. Tu navegador te preguntará.
popup-unknown-server = Hearth conoce { $site }, pero todavía no ha visto qué servidor usas con él. Inicia sesión allí, vuelve a cargar la página y abre esto de nuevo.
popup-unknown-site = Hearth todavía no conoce { $host }, así que aquí no se cuenta nada.
popup-blind = Puede que Hearth no vea nada en { $site } desde el { $day }.
popup-blind-why = Enviaste algo allí en tres días o más, y no se leyó nada: puede que el sitio haya cambiado. Lo que haces allí falta en las cuentas.
popup-blind-copy = Copiar un informe
popup-blind-copy-of = Copiar un informe: { $site }
popup-blind-copied = Copiado. Puedes pegarlo donde le cuentes esto a alguien.
popup-blind-not-copied = El navegador no dejó que Hearth lo copiara. Abre el informe aquí abajo y cópialo desde allí.
popup-blind-shows = Qué contiene el informe
popup-blind-holds = Versiones, días y la forma de lo que se envió. Ninguna palabra tuya, ni nombres ni direcciones. Hearth no lo envía a ninguna parte.
popup-week-seen = Visto esta semana: { $balance }
popup-today-seen = Visto hoy: { $balance }
popup-day-seen = { $weekday }: visto { $talks }, { $links }, quizá más.
popup-no-nudges-here = Sin sugerencias en { $host }.
popup-snoozed = Sin sugerencias hasta { $until }.
popup-noted-hello = Anotado: saludaste a { $name }.
popup-put-off = { $name } puede esperar.
popup-said-hello-to = Ya saludé a { $name }
popup-later-for = Más tarde, { $name }
popup-open-profile = { $name }, abre su perfil

sites-count-here = Contar aquí
sites-counting = Contando
sites-stop = Parar
sites-own-server = La dirección de tu servidor
sites-own-server-example = social.example
sites-count-on = Contar aquí: { $host }
sites-stop-on = Parar en { $host }
sites-own-server-why = Para programas que funcionan en muchos servidores: { $names }.
sites-stopped = Hearth ya no cuenta en { $host }.
sites-doing-nothing = Nada contado en { $site } en los últimos siete días.
sites-doing = { $week ->
    [one] { $site }: { $week } en los últimos siete días; lo último, { $last }.
    [many] { $site }: { $week } en los últimos siete días; lo último, { $last }.
   *[other] { $site }: { $week } en los últimos siete días; lo último, { $last }.
}
sites-blind = Puede que Hearth no vea nada en { $site } desde el { $day }. La ventana emergente tiene un informe para copiar.

ledger-why = Lo que Hearth te vio hacer en los últimos 90 días. De los días anteriores quedan los números. Si algo no es así, dilo aquí: los números y los recordatorios lo tendrán en cuenta.
ledger-strangers = Guardar los nombres de otras personas
ledger-strangers-why = A quién respondiste aunque no esté en tu lista. Si lo apagas, también se borran los nombres del registro, y solo una copia los recupera; quien está en tu lista se guarda siempre.
ledger-by-site = Sitio
ledger-all-sites = Todos los sitios
ledger-by-kind = Tipo
ledger-all-kinds = Todos los tipos
ledger-by-person = Persona
ledger-all-people = Todo el mundo
ledger-by-day = Día
ledger-all-days = Todos los días
ledger-more = Mostrar más
ledger-found-nothing = Nada todavía.
ledger-found-none = Nada que coincida.
ledger-found-all = { $whole ->
    [one] { $whole } entrada
    [many] { $whole } de entradas
   *[other] { $whole } entradas
}
ledger-found-some = { $whole ->
    [one] { NUMBER($fitting) } de { $whole } entrada
    [many] { NUMBER($fitting) } de { $whole } de entradas
   *[other] { NUMBER($fitting) } de { $whole } entradas
}

data-why = Son tuyos: llévatelos, tráelos de vuelta o deshazte de ellos.
data-save = Guardar una copia
data-saved = Guardada. Quien tenga este archivo puede leerlo, así que guárdalo como se guardan las cartas.
data-read-back = Recuperar una copia
data-read-back-question = ¿Poner lo que contiene { $file } en lugar de todo lo que hay aquí? Se conserva una instantánea de hoy.
data-read-back-yes = Recuperarla
data-read-back-done = La copia se ha recuperado.
data-snapshots = Instantáneas
data-snapshots-why = Una de cada uno de los últimos siete días, y una de antes de que se reemplazara todo por última vez.
data-restore = Restaurar
data-restore-named = Restaurar: { $snapshot }
data-restore-question = ¿Volver a { $snapshot }? Se conserva una instantánea de cómo está ahora.
data-restored = Restaurada.
data-before = Antes de reemplazarse, { $when }
data-wanted = Donde se hizo esta copia, Hearth contaba también en estos sitios. Una copia no puede permitirlos aquí; tú sí.
data-grant-wanted = Contar en estos
data-not-wanted = Aquí no
data-erase-heading = Empezar de nuevo
data-erase-why = Olvida a todas las personas y todo lo demás, instantáneas incluidas, y devuelve los sitios al navegador.
data-erase = Borrar todo
data-erase-question = ¿Borrar todo lo que guarda Hearth? Quizá quieras guardar antes una copia.
data-erase-yes = Seguir
data-erase-indeed-question = Una vez más, porque nadie puede recuperarlo: ¿borrarlo todo?
data-erase-indeed-yes = Borrarlo todo
data-erased = Se ha borrado todo.
data-show-records = Mostrarlos
data-show-records-of = Mostrarlos: { $purpose }
data-more-records = { $number ->
    [one] Y { $number } más. En una copia están todos.
    [many] Y { $number } más. En una copia están todos.
   *[other] Y { $number } más. En una copia están todos.
}
data-size = { $records ->
    [one] { $records } registro
    [many] { $records } de registros
   *[other] { $records } registros
}, { NUMBER($kilobytes) } kB
data-purpose-people = Personas
data-purpose-people-why = Tu lista, de quién es cada nombre en cada sitio, y cuándo te viene bien un encuentro.
data-purpose-reminders = Recordatorios
data-purpose-reminders-why = A qué hora te habla Hearth de ellos, a qué horas no, y qué día lo hizo por última vez.
data-purpose-ledger = Diario
data-purpose-ledger-why = Lo que hiciste en cada uno de los últimos 90 días, para que puedas corregirlo.
data-purpose-tallies = Números
data-purpose-tallies-why = Cuántos enlaces y charlas hubo cada día.
data-purpose-nudges = Sugerencias
data-purpose-nudges-why = Cómo las has ajustado y cuántas veces ayudó una.
data-purpose-sight = Vista
data-purpose-sight-why = Cuándo enviaste algo por última vez en cada sitio y cuándo se leyó algo por última vez, para que Hearth note dónde ha dejado de ver.
data-purpose-copies = Instantáneas
data-purpose-copies-why = Qué instantáneas hay, y los sitios que pide una copia.
data-purpose-aside = Apartado
data-purpose-aside-why = Lo que Hearth no pudo leer. Se guarda tal como se encontró.
data-purpose-form = Forma
data-purpose-form-why = La versión de la forma en que está todo esto.
data-purpose-session = Hasta que se cierre el navegador
data-purpose-session-why = Publicaciones en camino, cuadros de texto en uso, lo que se quitó hace poco. En memoria, nunca en el disco.

welcome-title = Te damos la bienvenida a Hearth
welcome-motto = Menos enlaces, más charla.
welcome-lead = Hearth cuenta cuántas veces pasas un enlace y cuántas charlas con alguien, te sugiere algo mejor mientras escribes y te recuerda a la poca gente que importa. Prepararlo lleva un minuto.
welcome-stays = Se queda contigo
welcome-stays-why = Todo lo que Hearth guarda está en este equipo. No envía nada a ningún lado.
welcome-asks = Pregunta primero
welcome-asks-why = Instalarlo no permite nada. Hearth solo ve los sitios que elijas.
welcome-hands-off = No toca lo tuyo
welcome-hands-off-why = Lo que escribes es tuyo. Hearth nunca lo cambia, lo bloquea ni lo envía.
welcome-sites = ¿Dónde charlas?
welcome-sites-why = Elige uno o dos para empezar. Tu navegador te preguntará una vez por cada uno.
welcome-people = ¿Quién te importa?
welcome-people-why = Nombra hasta a tres personas con las que quieras seguir en contacto. Cuando haya habido silencio una semana, su llama estará baja y Hearth te lo dirá con suavidad.
welcome-people-enough = Tres son de sobra para empezar. En las opciones hay sitio para más.
welcome-sample = ¿Cómo se verá?
welcome-sample-why = Cuando un borrador es un enlace casi sin palabras, esto aparece al lado, como mucho tres veces al día. Pruébalo; aquí no pasa nada.
welcome-sample-gone = Y ya no está. Nunca hace nada más.
welcome-sample-again = Mostrarlo otra vez
welcome-done = Eso es todo
welcome-not-yet = Elige un sitio arriba y Hearth empezará a contar allí. Hasta entonces no ve nada.
welcome-ready = { $sites ->
    [one] Hearth cuenta ahora en { $sites } sitio.
    [many] Hearth cuenta ahora en { $sites } de sitios.
   *[other] Hearth cuenta ahora en { $sites } sitios.
}
welcome-next-pin = Fija Hearth en tu barra de herramientas. El número que muestra dice cuántas llamas están bajas.
welcome-next-write = Escribe como siempre. Las pestañas que ya están abiertas cuentan desde ahora.
welcome-next-open = Abre la llama dentro de un par de días y mira cómo va la semana.
welcome-options = Más en las opciones
welcome-step = Paso { NUMBER($number) } de { NUMBER($of) }

ladder-spoke = Hablamos
ladder-spoke-with = Hablamos, { $name }
ladder-how = ¿Cómo hablasteis?
ladder-phone = Teléfono
ladder-video = Vídeo
ladder-in-person = En persona
ladder-message = Mensaje
ladder-mail = Correo
ladder-noted = Anotado: hablaste con { $name } ({ $channel }).
ladder-undone = Deshecho.
ladder-more = Decir más
ladder-began = ¿Quién empezó?
ladder-began-me = Yo
ladder-began-them = La otra persona
ladder-long = Cuánto duró, más o menos
ladder-long-unsaid = Da igual
ladder-long-quarter = Un cuarto de hora
ladder-long-half = Media hora
ladder-long-hour = Una hora
ladder-long-longer = Más
ladder-line = Una línea sobre ello
ladder-day = Qué día
ladder-more-kept = Guardado.
ladder-next-mail = Lo siguiente: un correo a { $name }
ladder-next-message = Lo siguiente: escribir a { $name }
ladder-next-phone = Lo siguiente: llamar a { $name }
ladder-next-video = Lo siguiente: una videollamada con { $name }
ladder-next-in-person = Lo siguiente: quedar con { $name }
ladder-decline = Esto no
ladder-decline-for = Esto no, { $name }
ladder-declined = Hearth no propondrá esto con { $name } durante 30 días.
ladder-subject = ¿Cómo estás?
ladder-openers = Una línea para empezar
ladder-openers-for = Una línea para empezar, { $name }
ladder-openers-why = Pulsa una para copiarla. Cámbiala como quieras.
ladder-copy = Copiar: { $line }
ladder-copied = Copiado.
ladder-not-copied = El navegador no dejó que Hearth la copiara.
ladder-easy = Para entrar en calor, primero { $name }.
ladder-opener-note = { $note }: ¿cómo va eso?
ladder-opener-wrote = Lo que nos escribimos se me quedó dentro. ¿Cómo siguió?
ladder-opener-heard = Me gustó oír tu voz. ¿Cómo te ha ido desde entonces?
ladder-opener-saw = Me gustó verte. ¿Cómo te ha ido desde entonces?
ladder-opener-long-ago = Hace tiempo que no hablamos, y me acordé de ti. ¿Cómo estás?
ladder-opener-catching-up = ¿Qué ha sido de ti últimamente?
ladder-opener-meaningful = ¿En qué piensas estos días?
ladder-opener-joking = ¿Qué te hizo reír esta semana?
ladder-opener-caring = ¿Cómo lo llevas? ¿Puedo hacer algo?
ladder-opener-listening = Me gustaría oír cómo fue de verdad tu semana.
ladder-opener-valuing = Me gustaría saber qué piensas de una cosa. ¿Tienes un momento?
ladder-opener-compliment = Me acordé de algo que hiciste bien y quería decírtelo. ¿Cómo estás?

demo-title = Prueba Hearth
demo-heading = Menos enlaces, más conversación.
demo-lead = Una pequeña red inventada, con Hearth al lado. Escribe, responde, comparte algo y mira qué hace Hearth con ello. Nada sale de esta página.
demo-made-up = Las personas son inventadas, y también la semana que dejas atrás. Lo que escribes se guarda solo en este navegador.
demo-network = El Claro
demo-you = Tú
demo-try = Tres cosas para probar
demo-try-link = Pega un enlace en el cuadro.
demo-put-one-in = Poner uno
demo-try-talk = Ana preguntó algo. Una respuesta mantiene viva la llama.
demo-answer-ana = Responder a Ana
demo-try-time = Deja pasar el tiempo y mira a quién le toca.
demo-one-day = Un día después
demo-write = ¿Qué tienes en mente?
demo-post = Publicar
demo-reply = Responder
demo-repost = Compartir
demo-feed = Las publicaciones
demo-panel = La ventana de Hearth
demo-told = Lo que acaba de pasar
demo-start-over = Empezar de nuevo
demo-start-over-first = Tus publicaciones y cuentas de esta página se borrarán. ¿Empezar de nuevo?
demo-start-over-again = No se pueden recuperar. ¿De verdad empezar de nuevo?
demo-yes = Sí
demo-yes-really = Sí, empezar de nuevo
demo-keep-it = Conservarlo
demo-forgets = Este navegador ya no guarda nada más para esta página. Puedes seguir; lo nuevo desaparecerá cuando la cierres o la recargues.
demo-answering = Tu respuesta a { $name }
demo-reply-to = Responder a { $name }
demo-repost-of = Compartir la publicación de { $name }
demo-low-flames = { $number ->
    [one] { $number } llama baja
    [many] { $number } de llamas bajas
   *[other] { $number } llamas bajas
}
demo-told-began = Nada todavía. Publica algo y se contará aquí.
demo-told-reply-moved = Cuenta como conversación: una respuesta a { $name }. La llama vuelve a arder.
demo-told-reply = Cuenta como conversación: una respuesta a { $name }.
demo-told-bare-reply = Cuenta como enlace: una respuesta a { $name } sin una palabra tuya.
demo-told-repost = Cuenta como enlace: algo compartido.
demo-told-link = Contado: una publicación con un enlace.
demo-told-talk = Cuenta como conversación: una publicación para alguien.
demo-told-saying = Visto: una publicación sin enlace, para nadie en particular. No entra en ninguna cuenta.
demo-told-thread = Unido: responderte a ti es parte de tu publicación, y no es conversación.
demo-told-same-again = Lo mismo dos veces en diez segundos: se cuenta una vez.
demo-told-taken-back = Deshecho: lo compartido ya no cuenta.
demo-told-nudged = Un enlace con apenas una palabra tuya: Hearth ofrece algo mejor. Aun así puedes publicarlo tal cual.
demo-told-resting = Hearth guarda silencio: ofrece algo como mucho una vez por hora, y espera más después de un «ahora no».
demo-told-time = En esta página ahora es { $now }.
demo-told-elsewhere = En la extensión, esto abre una página propia.
demo-told-accepted = El cuadro vuelve a ser tuyo. Hearth nunca cambia lo que escribes.
demo-told-post-anyway = Como quieras. Pulsa Publicar cuando estés a punto.
demo-told-dismissed = Se fue. El próximo esperará más.
demo-told-never = Se fue para siempre: esto no se vuelve a ofrecer.
demo-told-silent-hour = En silencio una hora.
demo-told-silent-today = En silencio por hoy.
demo-told-silent-here = En silencio en esta red.
demo-seed-frost = Primera helada esta mañana. Las judías se acabaron y la col rizada empieza ahora a ponerse dulce. Si plantaste algo tarde este año, ¿cómo te fue?
demo-seed-umbrella = ¿Alguien aquí entiende de paraguas? El mío tiene una varilla rota y siete buenas, y tirarlo no me parece la respuesta.
demo-seed-rivets = Siete de ocho es buena nota. Tráelo el sábado, tengo remaches de la medida justa.
demo-seed-record-player = Escribí cómo arreglamos el viejo tocadiscos de la biblioteca, con todas las equivocaciones incluidas. Durante dos días la correa fue una goma de pelo.
demo-seed-river = Volví a casa por el camino del río en vez de tomar el tranvía. Cuarenta minutos más. Encontré a dos personas que conozco y a una garza que no.
demo-seed-sister = Una cosa pequeña que funcionó: llamé a mi hermana en vez de mandarle el artículo. Hablamos una hora. Al artículo no llegamos.
demo-seed-bread = La masa madre me perdonó una semana de descuido. Sobran dos panes en la mesa: llama antes de las diez y uno es tuyo.
demo-own-flour = ¿Qué harina es? La mía se enfurruña con todo menos con el centeno.
demo-own-worth-it = Vale la pena
demo-note-ana = coro los martes, judías en el huerto
demo-note-chidi = el tocadiscos de la biblioteca

## Preguntar más tarde, dejar descansar, cumpleaños

later-month = En cuatro semanas
later-day = Un día que elijas
later-on-day = Preguntar ese día
later-unclear = Elige un día después de hoy.
later-rest = Dejar descansar el lazo
later-rests = El lazo con { $name } descansa. En Personas, en las opciones, puedes despertarlo.
later-pause = Pausa
later-pause-named = Pausa para { $name }
later-waits = No se pregunta antes del { $day }.
later-resting = El lazo descansa.
later-wake = Despertar
later-wake-named = Despertar el lazo con { $name }
later-woken = { $name } puede volver a tener su turno.
later-birthday-today = Hoy es el cumpleaños de { $name }.
later-birthday-tomorrow = Mañana es el cumpleaños de { $name }.

## Recordatorios

reminders-title = Recordatorios
reminders-why = A quién le toca se ve en el icono de Hearth y en la ventana emergente. Si quieres, el navegador también te lo dice una vez al día, con los cumpleaños.
reminders-on = Decírmelo una vez al día
reminders-hour = A partir de esta hora
reminders-hour-unclear = Escribe una hora, como 9:00.
reminders-on-said = Hearth te lo dice una vez al día, a partir de las { $time }.
reminders-off-said = Ahora Hearth no te dice nada por su cuenta.
reminders-refused = El navegador no lo permitió, así que sigue desactivado.
meeting-open = Quedar
meeting-title = Quedar con { $name }
meeting-why = Dos horas para proponer, de una hora cada una. Hearth no envía nada: guardas un archivo para tu calendario.
meeting-place = Lugar
meeting-place-example = El café del parque
meeting-first = Primera hora
meeting-second = Segunda hora
meeting-yours = Para ti: { $time }
meeting-theirs = Para { $name }: { $time }
meeting-zone-unknown = No hay zona horaria anotada para { $name }, así que se toma tu reloj.
meeting-none-suits = Ninguna hora de las próximas dos semanas les viene bien a los dos. Estas son las que menos piden.
meeting-outside-yours = Fuera de tus horas habituales.
meeting-outside-theirs = Fuera de las horas que mejor le vienen a { $name }.
meeting-one-of-two = Una de dos horas para proponer.
meeting-save = Guardar como archivo de calendario
meeting-saved = Guardado. Se abre en tu calendario, y se lo puedes enviar tú a { $name }.
meeting-unclear = Elige un día y una hora.
meeting-past = Esa hora ya pasó.

options-meetings = Encuentros
options-meetings-why = Se propone una hora que esté dentro de tus buenas horas y de las de la otra persona. Si las dos horas están vacías, las tuyas son las tardes entre semana y los días del fin de semana.
options-best-hours-save = Guardar tus buenas horas
options-best-hours-saved = Tus buenas horas están guardadas.

nudge-selling = Esto suena a venta
nudge-selling-reason = Quizá a { $name } le guste más un saludo.
nudge-selling-purpose = En estudios con 5900 personas, un saludo fue mejor recibido de lo que pensaba quien lo enviaba. No pide nada.
nudge-selling-starter-been = ¿Cómo has estado?
nudge-selling-starter-new = ¿Qué hay de nuevo?
nudge-selling-starter-week = ¿Qué tal tu semana?
nudge-selling-accept = Escribirlo como un saludo
options-selling = Saludar en vez de vender
options-phrases = Frases que suenan a venta
options-phrases-why = En un borrador para alguien de tu lista, una de estas se señala con suavidad. Una frase por línea; las mayúsculas no importan.
options-phrases-save = Guardar las frases
options-phrases-saved = Frases guardadas.
book-title = Agendas
book-why = Trae a personas que ya conoces y llévate las tuyas. El archivo se lee en este navegador y no va a ninguna parte.
book-choose = Elegir un archivo
book-choose-why = vCard o CSV, como los escriben las agendas y las redes. Primero ves qué cambiaría.
book-save-cards = Guardar como vCard
book-save-table = Guardar como CSV
book-saved = El archivo está guardado.
book-inside = En { $file }
book-guessed-letters = El archivo no dice cómo están escritas sus letras. Mira si los nombres están bien.
book-old-form = Algunas fichas tienen la forma antigua 2.1. Se leen hasta donde se puede.
book-columns = Qué hay en las columnas
book-columns-why = Cambia lo que no sea así; lo de abajo sigue.
book-summary = Nuevas: { NUMBER($new) }. En tu lista, seguro o quizá: { NUMBER($known) }. Fuera: { NUMBER($left) }.
book-tick-few = Aquí hay más personas de las que caben en tus círculos. Marca las pocas con las que quieres seguir en contacto.
book-search = Buscar un nombre
book-more = Solo se muestran los primeros { NUMBER($most) }. Busca un nombre para ver otros.
book-who = Quién
book-fate = Qué pasaría
book-place = Adónde
book-take = Traer a { $name }
book-place-of = Adónde va { $name }
book-join = Unir con { $name }
book-fate-new = Nueva
book-into-by-handle = Se une a { $name }: el mismo nombre de usuario
book-into-by-mail = Se une a { $name }: el mismo correo
book-into-by-phone = Se une a { $name }: el mismo teléfono
book-perhaps-by-phone = Quizá { $name }, con el mismo teléfono. Tú decides.
book-perhaps-by-name = Quizá { $name }, con el mismo nombre. Tú decides.
book-left-no-name = Fuera: no hay nombre
book-left-nobody = Fuera: un grupo o un lugar, no una persona
book-left-known = Nada nuevo: todo eso ya se sabe de { $name }
book-left-torn = Fuera: encaja con { $one } y con { $other }. Di primero si son la misma persona.
book-left-full = Fuera: todos los círculos están llenos
book-remark-name-cut = El nombre es más largo de lo que se guarda y queda cortado.
book-remark-note-cut = La nota es más larga que una línea y queda cortada.
book-remark-birthday = No está claro qué día es el cumpleaños, así que falta.
book-remark-more = Hay más de lo que Hearth guarda de nadie; el resto falta.
book-remark-several = Varias fichas del archivo son esta persona.
book-too-many = «{ $circle }»: { NUMBER($ticked) } marcadas, sitio para { NUMBER($room) }. Quita algunas o elige otro círculo.
book-nobody-ticked = Aún no hay nadie marcado.
book-bring-in = Traer las marcadas ({ NUMBER($count) })
book-done = Añadidas: { NUMBER($added) }. Unidas: { NUMBER($merged) }.
book-taken-back = Está deshecho. Se queda quien tuvo contigo algo desde entonces.
book-refused-too-large = Este archivo ocupa más de { NUMBER($megabytes) } MB. Guárdalo sin fotos o por partes.
book-refused-too-many = Este archivo tiene más de { NUMBER($most) } fichas. Guarda una parte.
book-refused-no-book = Hearth no encuentra ninguna agenda en este archivo. Elige uno que termine en .vcf o .csv.
book-means-nothing = No se lee
book-means-name = Nombre completo
book-means-given-name = Nombre de pila
book-means-family-name = Apellido
book-means-handle = Nombre de usuario
book-means-page = Perfil o blog
book-means-mail = Correo
book-means-phone = Teléfono
book-means-message = Dirección para mensajes
book-means-video = Dirección para videollamadas
book-means-place = Dónde se ven
book-means-birthday = Cumpleaños
book-means-zone = Zona horaria
book-means-note = Nota
book-means-tags = Etiquetas
book-means-circle = Círculo: 5, 15 o 50
book-means-days = Días hasta que la llama baja
book-means-card = Líneas de una vCard
