### Hearths Sätze auf Deutsch. Was jeder Satz bedeutet und wo er steht, sagen die Anmerkungen in en.ftl.
###
### Wir sagen „du“. „Links“ sind weitergegebene Links, „Gespräch“ ist alles, was sich an jemanden
### richtet: Antworten, Kommentare, Nachrichten. Ein „nudge“ heißt hier Angebot.

direction = ltr

manifest-name = Hearth
manifest-description = Weniger verlinken, mehr reden. Zählt Links gegen Gespräche und hilft dir, mit den wenigen in Kontakt zu bleiben, die zählen.
manifest-enter-nudge = Zum Angebot neben dem Text springen
manifest-hello-one = Sag { $first } Hallo
manifest-hello-two = Sag { $first } und { $second } Hallo
manifest-hello-three = Sag { $first }, { $second } und { $third } Hallo
manifest-birthday-today = Heute hat { $name } Geburtstag.
manifest-birthday-tomorrow = Morgen hat { $name } Geburtstag.
manifest-one-word = Ein kurzes Wort genügt.

common-undo = Rückgängig
common-cancel = Abbrechen
common-save = Speichern
common-troubles = Was schiefging
common-troubles-seen = Verstanden
common-list-separator = { ", " }

activity-post = Ein Beitrag
activity-link-post = Ein Beitrag mit einem Link
activity-repost = Ein geteilter Beitrag
activity-quote = Ein Zitat
activity-reply = Eine Antwort
activity-comment = Ein Kommentar
activity-direct-message = Eine Direktnachricht
activity-conversation = Ein Gespräch abseits vom Bildschirm

activity-post-to = Ein Beitrag an { $person }
activity-link-post-to = Ein Link für { $person }
activity-repost-to = Ein geteilter Beitrag von { $person }
activity-quote-to = Ein Zitat von { $person }
activity-reply-to = Eine Antwort an { $person }
activity-comment-to = Ein Kommentar für { $person }
activity-direct-message-to = Eine Direktnachricht an { $person }
activity-conversation-to = Ein Gespräch mit { $person }

activity-linking = Link
activity-talking = Gespräch
activity-saying = zählt auf keiner Seite

activity-awaiting = Noch nicht gezählt: Es zeigt sich erst, ob die Seite es angenommen hat.
activity-unconfirmed = Nicht gezählt: Die Seite hat es anscheinend zurückgeschickt.
activity-taken-back = Nicht gezählt: Du hast es zurückgenommen.
activity-unread = Nicht gezählt: Es war zu groß, um es zu lesen.
activity-held = Die Seite prüft es noch, bevor sie es zeigt.

activity-links = { $number ->
    [one] { $number } Link
   *[other] { $number } Links
}
activity-replies = { $number ->
    [one] { $number } Antwort
   *[other] { $number } Antworten
}
activity-comments = { $number ->
    [one] { $number } Kommentar
   *[other] { $number } Kommentare
}
activity-messages = { $number ->
    [one] { $number } Nachricht
   *[other] { $number } Nachrichten
}
activity-talks = { $number ->
    [one] { $number } Gespräch
   *[other] { $number } Gespräche
}
activity-balance-nothing = noch nichts.
activity-balance-talks = { $talks }, keine Links.
activity-balance-links = { $links }, noch keine Antwort.
activity-balance-both = { $links }, { $talks }.
activity-more-hosts = { $number ->
    [one] und { $number } weitere
   *[other] und { $number } weitere
}

address-empty = Gib die Adresse deines Servers ein, zum Beispiel social.example.
address-not-of-the-web = Das ist keine Webadresse. Gib den Namen des Servers ein, zum Beispiel social.example.
address-no-dot = Da fehlt ein Punkt. Gib den ganzen Namen ein, zum Beispiel social.example.
address-not-ascii = Kopiere die Adresse bitte aus der Adresszeile deines Browsers.
address-not-a-host = Das ist kein Servername. Gib nur den Namen ein, zum Beispiel social.example.

error-newer-schema = Deine Daten stammen von einem neueren Hearth (Form { NUMBER($found) }). Nichts wurde geändert. Aktualisiere Hearth, dann geht es weiter.
error-storage = Der Browser konnte das nicht speichern ({ $why }). Was vorher gespeichert war, ist noch da. Schaffe etwas Platz auf der Festplatte und versuche es noch einmal.
error-not-granted = Auf dieser Seite zählt Hearth nicht. Erlaube es zuerst im Popup.
error-not-for-you = Das darf diese Seite nicht fragen.
error-no-such-person = Diese Person steht nicht mehr auf deiner Liste. Öffne die Seite neu, dann siehst du, wer darauf steht.
error-no-such-activity = Dieser Eintrag ist nicht mehr da. Öffne das Popup neu, dann siehst du, was da ist.
error-nothing-to-undo = Es gibt nichts mehr rückgängig zu machen.
error-no-name = Gib der Person einen Namen, damit du weißt, wer an der Reihe ist.
error-handle-taken = { $handle } ist schon { $by }. Entferne den Namen zuerst dort oder lass ihn hier weg.
error-circle-full = Der Kreis der { NUMBER($cap) } ist voll. Gib zuerst jemandem einen weiteren Kreis: Mit allen eng verbunden zu sein, ist unmöglich.
error-not-a-copy = Diese Datei ist keine Kopie, die Hearth gemacht hat. Nichts wurde geändert. Wähle eine, die hier unter „Deine Daten“ gespeichert wurde.
error-newer-copy = Diese Kopie stammt von einem neueren Hearth. Nichts wurde geändert. Aktualisiere Hearth und lies sie dann zurück.
error-no-such-copy = Diesen Schnappschuss gibt es nicht mehr. Nichts wurde geändert.
error-no-such-hours = Wähle mindestens einen Tag für die Ruhezeiten.
error-unknown-handle = „{ $typed }“ erkennt Hearth nicht. Gib einen Namen mit seinem Server an, zum Beispiel @ana@example.social, oder die Adresse des Profils.
error-garbled = Hearth hat eine Mitteilung nicht verstanden ({ $why }). Lade die Seite neu.

nudge-name = Ein Angebot von Hearth
nudge-own-words = Ein Wort von dir?
nudge-own-words-reason = Dein Entwurf ist ein Link, fast ohne ein Wort von dir.
nudge-own-words-reason-host = Dein Entwurf ist ein Link zu { $host }, fast ohne ein Wort von dir.
nudge-own-words-purpose = In einer Untersuchung von 2,8 Millionen geteilten Links wurden 59 % nie angeklickt. Auf einen Satz von dir kann jemand antworten.
nudge-own-words-starter-tried = Hat das schon jemand ausprobiert?
nudge-own-words-starter-mind = Ich sehe das jetzt anders. Und ihr?
nudge-own-words-starter-more = Wer von euch weiß mehr darüber?
nudge-starters = Eine Frage für den Anfang, in deinen Worten:
nudge-accept = Eigene Worte dazu
nudge-ask = Etwas fragen
nudge-ask-accept = Ich frage etwas
nudge-post = So posten, wie es ist
nudge-close = Jetzt nicht
nudge-open = Was ist das?
nudge-more = Weniger davon
nudge-quiet-hour = Eine Stunde Ruhe
nudge-quiet-today = Heute Ruhe
nudge-quiet-here = Nicht auf { $host }
nudge-never = Dieses nie wieder

options-title = Einstellungen
options-parts = Auf dieser Seite
options-people = Menschen
options-people-why = Die wenigen, mit denen du in Kontakt bleibst. Die Kreise sind mit Absicht klein: Mit allen eng verbunden zu sein, ist unmöglich.
options-circle-empty = Noch niemand.
options-sites = Websites
options-sites-why = Hearth sieht nur diese Websites: was du dort abschickst, und deine Entwürfe, während du sie schreibst.
options-nudges = Angebote
options-nudges-why = Kleine Angebote neben dem, was du schreibst: höchstens eins in der Stunde und drei am Tag.
options-nudges-on = Angebote machen, während ich schreibe
options-snooze = Ruhe
options-snooze-hour = Für eine Stunde
options-snooze-today = Für heute
options-wake = Wieder wecken
options-snoozed = Ruhe bis { $until }.
options-never = Nie wieder
options-quiet-hosts = Ruhe auf
options-allow = Wieder erlauben
options-allow-what = Wieder erlauben: { $what }
options-hours = Ruhezeiten
options-hours-from = Von
options-hours-to = Bis
options-hours-days = Beginnt am
options-hours-add = Ruhezeiten hinzufügen
options-hours-added = Ruhezeiten hinzugefügt.
options-hours-remove = Entfernen
options-hours-removed = Ruhezeiten entfernt.
options-hours-unclear = Gib beide Zeiten ein, zum Beispiel 22:00 und 7:00.
options-from-to = { $from } bis { $to }
options-remove-hours = Entfernen: { $span }
options-ledger = Tagebuch
options-data = Deine Daten
options-own-words = Eigene Worte dazugeben oder etwas fragen
options-effect-none = Bisher gab es keine.
options-effect-kept = { $shown ->
    [one] Bisher { $shown } Angebot. Du hast deine Entwürfe so gelassen, und das ist in Ordnung.
   *[other] Bisher { $shown } Angebote. Du hast deine Entwürfe so gelassen, und das ist in Ordnung.
}
options-effect-heeded = { $shown ->
    [one] Bisher { $shown } Angebot.
   *[other] Bisher { $shown } Angebote.
} { $heeded ->
    [one] Nach { $heeded } davon bekam dein Entwurf eigene Worte.
   *[other] Nach { $heeded } davon bekam dein Entwurf eigene Worte.
}
options-keeps = Was Hearth aufbewahrt
options-keeps-acts = Auf diesem Gerät und nirgends sonst: dass du etwas gepostet, beantwortet, kommentiert oder weitergegeben hast, wann, an wen oder zu welchem Beitrag, und die Adressen der Links. Nach 90 Tagen bleiben nur die Zahlen jedes Tages.
options-keeps-no-words = Nie die Worte, die du schreibst, und nie, was andere dir schreiben. Von privaten Nachrichten nur, dass eine verschickt wurde, wann und an wen.
options-keeps-people = Die Menschen auf deiner Liste, mit deinen Notizen und dem Tag, an dem ihr zuletzt geredet habt. Hearth fragt nichts im Netz ab; niemand sonst kann etwas davon sehen.
options-set-aside = Beiseitegelegt
options-set-aside-why = Diese Aufzeichnungen konnte Hearth nicht lesen. Sie sind so aufbewahrt, wie sie waren; nichts wurde gelöscht.
options-set-aside-show = So war es

people-unseen = Noch kein Gespräch gesehen
people-since-reply = { $days ->
    [one] { $days } Tag seit deiner Antwort
   *[other] { $days } Tage seit deiner Antwort
}
people-since-comment = { $days ->
    [one] { $days } Tag seit deinem Kommentar
   *[other] { $days } Tage seit deinem Kommentar
}
people-since-message = { $days ->
    [one] { $days } Tag seit deiner Nachricht
   *[other] { $days } Tage seit deiner Nachricht
}
people-since-quote = { $days ->
    [one] { $days } Tag seit deinem Zitat
   *[other] { $days } Tage seit deinem Zitat
}
people-since-mention = { $days ->
    [one] { $days } Tag seit deiner Erwähnung
   *[other] { $days } Tage seit deiner Erwähnung
}
people-since-talk = { $days ->
    [one] { $days } Tag seit eurem Gespräch
   *[other] { $days } Tage seit eurem Gespräch
}
people-since-hello = { $days ->
    [one] { $days } Tag seit deinem Hallo
   *[other] { $days } Tage seit deinem Hallo
}
people-rhythm = { $cadence ->
    [1] Jeden Tag
   *[other] Alle { $cadence } Tage
}; { $days ->
    [0] zuletzt geredet: heute
    [1] zuletzt geredet: gestern
   *[other] zuletzt geredet: vor { $days } Tagen
}
people-rhythm-unseen = { $cadence ->
    [1] Jeden Tag
   *[other] Alle { $cadence } Tage
}; noch kein Gespräch gesehen
people-last-and-rhythm = { $last } · { $cadence ->
    [1] jeden Tag
   *[other] alle { $cadence } Tage
}
people-closest = { $how }, { $date }: bisher am nächsten
people-burning = Die Flamme brennt
people-low = Die Flamme brennt niedrig
people-embers = Glut
people-circle-five = Die nächsten fünf
people-circle-fifteen = Die fünfzehn danach
people-circle-fifty = Fünfzig weitere
people-fullness = { NUMBER($taken) } von { NUMBER($cap) }
people-known-as = Profilname oder Adresse des Profils
people-known-as-example = @ana@social.example
people-on-site = Auf
people-on-any-site = Wie die Adresse sagt
people-known-as-why = Damit Hearth von selbst sieht, wenn ihr redet. Du kannst es weglassen.
people-name = Name
people-name-example = Ana
people-circle = Wie nah
people-cadence = Tage, bis die Flamme niedrig brennt
people-note = Eine Zeile zum Merken
people-note-example = seit Mai in der Bücherei
people-add = Jemanden hinzufügen
people-edit = Bearbeiten
people-remove = Entfernen
people-edit-named = { $name } bearbeiten
people-remove-named = { $name } entfernen
people-remove-handle = Profilnamen { $handle } entfernen
people-added = { $name } steht auf deiner Liste.
people-changed = { $name } ist gespeichert.
people-removed = { $name } steht nicht mehr auf deiner Liste.
people-problem-name-missing = Gib zuerst einen Namen ein.
people-problem-name-too-long = Ein Name kann höchstens { NUMBER($most) } Zeichen haben.
people-problem-handle-unclear = Das ist nicht ein einzelner Profilname. Schreibe ihn ohne Leerzeichen, zum Beispiel @ana@social.example.
people-problem-cadence-unclear = Gib eine Zahl von Tagen zwischen 1 und { NUMBER($most) } ein, oder lass das Feld leer.
people-problem-note-too-long = Eine Notiz kann höchstens { NUMBER($most) } Zeichen haben.
people-problem-five-full = Die nächsten fünf sind schon fünf. Wähle, wer zurücktritt, oder wähle einen weiteren Kreis.
people-problem-fifteen-full = Die fünfzehn danach sind schon fünfzehn. Wähle, wer zurücktritt, oder wähle einen weiteren Kreis.
people-problem-fifty-full = Fünfzig sind fünfzig. Lass zuerst jemanden ziehen; mit allen kann niemand Kontakt halten.

people-more = Mehr über { $name }
people-more-unnamed = Mehr über diese Person
people-phone = Telefonnummern
people-mail = E-Mail-Adressen
people-message = Wo man ihnen schreibt
people-video = Adressen für Videogespräche
people-place = Orte für ein Treffen
people-one-a-line = Wenn es mehrere gibt, je eine Zeile.
people-blog = Adresse des Blogs
people-blog-example = ana.example
people-tags = Stichwörter
people-tags-example = Chor, Nachbarn
people-zone = Zeitzone
people-zone-example = Europe/Vienna
people-best-hours = Gute Zeiten, nach ihrer Uhr
people-birthday = Geburtstag
people-birthday-day = Tag
people-birthday-month = Monat
people-birthday-unknown = Nicht bekannt
people-birthday-year = Jahr, falls bekannt
people-steps-back = Wer tritt zurück?
people-steps-back-to = Neuer Kreis: { $circle }
people-sheet = Was sonst noch geht
people-merge = Dieselbe Person wie …
people-merge-with = Wer ist dieselbe Person?
people-merge-keep = Wessen Name und Kreis bleiben?
people-merge-do = Zu einer Person machen
people-merged = { $other } ist jetzt { $kept }.
people-split = Zwei Personen …
people-split-handles = Welche davon gehören jemand anderem?
people-split-name = Name der anderen Person
people-split-do = Zu zwei Personen machen
people-split-done = { $name } steht jetzt als andere Person auf deiner Liste.
people-forget = Vergessen …
people-forget-question = { $name } für immer vergessen?
people-forget-why = Jede Spur verschwindet: Namen, Notizen, Gespräche, Kontaktwege, auch in den Schnappschüssen. Nur die Zahlen bleiben. Niemand kann es zurückholen.
people-forget-yes = Für immer vergessen
people-forget-no = Nein, behalten
people-forgotten = { $name } ist vergessen.
people-amiss-tags = Ein Stichwort kann höchstens { NUMBER($longest) } Zeichen haben, und es kann { NUMBER($most) } geben.
people-amiss-ways = { NUMBER($most) } Kontaktwege sind genug. Lass ein paar weg.
people-amiss-phone = Eine Zeile ist keine Telefonnummer. Gib Ziffern ein, zum Beispiel +43 1 234 56.
people-amiss-mail = Eine Zeile ist keine E-Mail-Adresse. Schreibe sie wie ana@post.example.
people-amiss-video = Eine Zeile ist keine Adresse einer Seite. Kopiere den Link des Gesprächs, zum Beispiel https://meet.example/ana.
people-amiss-message = Eine Zeile ist keine Adresse, die Hearth öffnen kann. Gib einen Namen ein, oder eine Adresse, die mit https beginnt.
people-amiss-place = Der Name eines Ortes ist zu lang. Kürze ihn ein wenig.
people-amiss-blog = Das ist keine Adresse eines Blogs. Schreibe sie wie ana.example.
people-amiss-zone = Das ist keine Zeitzone. Wähle eine aus der Liste, zum Beispiel Europe/Vienna.
people-amiss-best-hours = Gib beide Zeiten ein, zum Beispiel 18:00 und 20:00, oder lass beide leer.
people-amiss-birthday = Diesen Geburtstag gibt es nicht. Gib den Tag ein, wähle den Monat, und lass das Jahr leer, wenn du es nicht weißt.
people-amiss-nowhere = Alle weiteren Kreise sind voll, niemand kann zurücktreten. Lass zuerst jemanden ziehen.
people-amiss-same-person = Das ist schon eine Person. Wähle jemand anderen.
people-amiss-nothing-to-split = Wähle mindestens einen Profilnamen, der jemand anderem gehört.
flames-title = Flammen
flames-open = Alle Flammen
flames-offer = { $name }, { $shown }: die Flamme am Brennen halten?
flames-offer-nameless = { $shown }: die Flamme am Brennen halten?
flames-keep = Flamme hüten
flames-keep-named = Flamme hüten: { $name }
flames-suggestions = Vielleicht möchtest du in Kontakt bleiben
flames-often = Du antwortest ihnen oft
flames-before = Früher hast du ihnen geantwortet
flames-replies-lately = { $number ->
    [one] { $number } Antwort in den letzten 30 Tagen
   *[other] { $number } Antworten in den letzten 30 Tagen
}
flames-replies-earlier = { $number ->
    [one] { $number } Antwort, keine in den letzten 30 Tagen
   *[other] { $number } Antworten, keine in den letzten 30 Tagen
}
flames-not-now = Jetzt nicht
flames-not-now-named = Jetzt nicht: { $name }
flames-not-now-done = Hearth nennt { $name } hier 90 Tage lang nicht.
flames-why = Wie alle Flammen brennen und wann ihr zuletzt gesprochen habt.
flames-nobody = Noch steht niemand auf deiner Liste. Nenne jemanden, und die Flamme brennt hier.
flames-name-somebody = Jemanden nennen
flames-rests = Die Flamme ruht
flames-never = Noch kein Gespräch gesehen
flames-channel-comment = Antwort oder Kommentar
flames-channel-mail = E-Mail
flames-channel-message = Nachricht
flames-channel-phone = Anruf
flames-channel-video = Videoanruf
flames-channel-in-person = Treffen
flames-hello = Gruß
flames-last = { $how }, { $days ->
    [0] heute
    [1] gestern
    [one] vor { $days } Tagen
   *[other] vor { $days } Tagen
}
flames-strip = { $talks ->
    [one] { $talks } Gespräch in den letzten zwölf Monaten
   *[other] { $talks } Gespräche in den letzten zwölf Monaten
}
flames-as-table = Als Tabelle
flames-table-flames = Die Flammen
flames-column-name = Name
flames-column-circle = Kreis
flames-column-flame = Flamme
flames-column-last = Letztes Gespräch
flames-column-how = Wie
flames-table-months = Gespräche in jedem Monat
flames-written = Geschrieben
flames-spoken = Gesprochen
flames-met = Getroffen
flames-shares = Wohin deine Gespräche gingen
flames-shares-why = Gespräche der letzten 90 Tage: die Hearth gesehen hat und die du vermerkt hast. Von der Zeit, die Menschen für andere haben, bekommen meist fünf 40 % und die nächsten zehn 20 %.
flames-shares-none = In den letzten 90 Tagen war kein Gespräch zu sehen.
flames-shares-said = Von { $talks ->
    [one] { $talks } Gespräch
   *[other] { $talks } Gesprächen
} erreichten { NUMBER($five) } % die engsten fünf und { NUMBER($fifteen) } % die nächsten fünfzehn.
flames-yours = Deine Gespräche
flames-usual = Was üblich ist
flames-others = Alle anderen
flames-percent = { NUMBER($number) } %
flames-column-whom = Wen sie erreichten
flames-column-talks = Gespräche
flames-column-yours = Anteil

popup-talking = Gespräche
popup-linking = Links
popup-people = Sag Hallo
popup-said-hello = Hallo gesagt
popup-later = Später
popup-later-when = Wieder fragen
popup-tomorrow = Morgen
popup-weekend = Am Wochenende
popup-next-week = Nächste Woche
popup-nobody-known = Nenne bis zu drei Menschen, mit denen du in Kontakt bleiben möchtest. Das genügt.
popup-name-people = Namen nennen
popup-nobody-low = Gerade ist niemand an der Reihe.
popup-last = Zuletzt gesehen
popup-wrong = Das stimmt nicht
popup-wrong-about = Das stimmt nicht: { $activity }
popup-what-was-it = Was war es?
popup-remove = Entfernen
popup-correct = Richtigstellen
popup-count-it = Zählen
popup-no-page = Auf dieser Seite kann Hearth nicht sein.
popup-options = Einstellungen
popup-quiet = Ruhe
popup-quiet-how-long = Keine Angebote
popup-quiet-hour = Für eine Stunde
popup-quiet-today = Für heute
popup-quiet-here = Auf dieser Website
popup-wake = Wieder wecken
popup-wake-here = Erlauben
popup-removed = Entfernt.
popup-corrected = Richtiggestellt.
popup-back-again = Es ist wieder da.
popup-week = Diese Woche: { $balance }
popup-today = Heute: { $balance }
popup-saying = { $number ->
    [one] { $number } einfacher Beitrag, auf keiner Seite
   *[other] { $number } einfache Beiträge, auf keiner Seite
}
popup-next-enough = Ein gutes Gespräch am Tag genügt.
popup-next-answer-one = Nimm eine Sache, die jemand geschrieben hat, und antworte darauf.
popup-next-answer-today = Antworte auf eine Sache, die du heute gelesen hast.
popup-next-begin = Öffne eine Website, auf der du redest, und fang dort an zu zählen.
popup-next-hello = Ein kurzes Hallo an { $name } wäre ein guter nächster Schritt.
popup-day = { $weekday }: { $talks }, { $links }.
popup-picture = Gespräche und Links der letzten sieben Tage
popup-counting-on = Zählt auf { $host }
popup-count-on = Auf { $host } zählen
popup-count-on-why = Hearth kennt { $site } und zählt hier, sobald du es erlaubst. Dein Browser wird dich fragen.
popup-looks-like = Das sieht nach { $site } aus. Hearth zählt hier, sobald du es erlaubst. Dein Browser wird dich fragen.
popup-unknown-server = Hearth kennt { $site }, hat aber noch nicht gesehen, welchen Server du damit benutzt. Melde dich dort an, lade die Seite neu und öffne dies noch einmal.
popup-unknown-site = { $host } kennt Hearth noch nicht, deshalb wird hier nichts gezählt.
popup-blind = Hearth sieht auf { $site } vielleicht nichts mehr, seit { $day }.
popup-blind-why = Du hast dort an mindestens drei Tagen etwas abgeschickt, und nichts davon wurde gelesen: Die Seite hat sich wohl geändert. Was du dort tust, fehlt in den Zahlen.
popup-blind-copy = Bericht kopieren
popup-blind-copy-of = Bericht kopieren: { $site }
popup-blind-copied = Kopiert. Du kannst ihn dort einfügen, wo du jemandem davon erzählst.
popup-blind-not-copied = Der Browser ließ das Kopieren nicht zu. Öffne den Bericht unten und kopiere ihn von dort.
popup-blind-shows = Was im Bericht steht
popup-blind-holds = Versionen, Tage und die Form dessen, was abgeschickt wurde. Keines deiner Worte, keine Namen und keine Adressen. Hearth schickt ihn nirgendwohin.
popup-week-seen = Diese Woche gesehen: { $balance }
popup-today-seen = Heute gesehen: { $balance }
popup-day-seen = { $weekday }: { $talks }, { $links } gesehen, vielleicht mehr.
popup-no-nudges-here = Keine Angebote auf { $host }.
popup-snoozed = Keine Angebote bis { $until }.
popup-noted-hello = Notiert: Du hast { $name } Hallo gesagt.
popup-put-off = { $name } kann warten.
popup-said-hello-to = { $name } Hallo gesagt
popup-later-for = Später, { $name }
popup-open-profile = { $name }, öffnet das Profil

sites-count-here = Hier zählen
sites-counting = Zählt
sites-stop = Aufhören
sites-own-server = Die Adresse deines Servers
sites-own-server-example = social.example
sites-count-on = Hier zählen: { $host }
sites-stop-on = Aufhören auf { $host }
sites-own-server-why = Für Software, die auf vielen Servern läuft: { $names }.
sites-stopped = Auf { $host } zählt Hearth nicht mehr.
sites-doing-nothing = In den letzten sieben Tagen nichts auf { $site } gezählt.
sites-doing = { $week ->
    [one] { $site }: { $week }-mal gezählt in den letzten sieben Tagen, zuletzt { $last }.
   *[other] { $site }: { $week }-mal gezählt in den letzten sieben Tagen, zuletzt { $last }.
}
sites-blind = Hearth sieht auf { $site } vielleicht nichts mehr, seit { $day }. Das Popup hat einen Bericht zum Kopieren.

ledger-why = Was Hearth dich in den letzten 90 Tagen tun sah. Von älteren Tagen bleiben die Zahlen. Wenn etwas nicht stimmt, sag es hier: Zahlen und Erinnerungen richten sich danach.
ledger-strangers = Namen anderer behalten
ledger-strangers-why = Wem du geantwortet hast, auch wer nicht auf deiner Liste steht. Ausgeschaltet verschwinden auch die Namen, die schon im Verlauf stehen, und nur eine Kopie bringt sie zurück; wer auf deiner Liste steht, bleibt immer.
ledger-by-site = Website
ledger-all-sites = Alle Websites
ledger-by-kind = Art
ledger-all-kinds = Alle Arten
ledger-by-person = Person
ledger-all-people = Alle
ledger-by-day = Tag
ledger-all-days = Alle Tage
ledger-more = Mehr zeigen
ledger-found-nothing = Noch nichts.
ledger-found-none = Nichts, was passt.
ledger-found-all = { $whole ->
    [one] { $whole } Eintrag
   *[other] { $whole } Einträge
}
ledger-found-some = { $whole ->
    [one] { NUMBER($fitting) } von { $whole } Eintrag
   *[other] { NUMBER($fitting) } von { $whole } Einträgen
}

data-why = Sie gehören dir: Nimm sie mit, bring sie zurück oder trenne dich von ihnen.
data-save = Kopie speichern
data-saved = Gespeichert. Wer diese Datei hat, kann sie lesen; hebe sie auf, wie man Briefe aufhebt.
data-read-back = Kopie zurücklesen
data-read-back-question = Soll das, was in { $file } steht, alles hier ersetzen? Ein Schnappschuss von heute bleibt.
data-read-back-yes = Zurücklesen
data-read-back-done = Die Kopie ist zurückgelesen.
data-snapshots = Schnappschüsse
data-snapshots-why = Einer von jedem der letzten sieben Tage und einer von der Zeit, bevor zuletzt alles ersetzt wurde.
data-restore = Wiederherstellen
data-restore-named = Wiederherstellen: { $snapshot }
data-restore-question = Zurück zu { $snapshot }? Ein Schnappschuss davon, wie es jetzt ist, bleibt.
data-restored = Wiederhergestellt.
data-before = Bevor es ersetzt wurde, { $when }
data-wanted = Wo diese Kopie gemacht wurde, zählte Hearth auch auf diesen Websites. Eine Kopie kann sie hier nicht erlauben, du schon.
data-grant-wanted = Auf diesen zählen
data-not-wanted = Hier nicht
data-erase-heading = Neu anfangen
data-erase-why = Vergisst alle und alles, auch die Schnappschüsse, und gibt die Websites an den Browser zurück.
data-erase = Alles löschen
data-erase-question = Alles löschen, was Hearth aufbewahrt? Vielleicht möchtest du vorher eine Kopie speichern.
data-erase-yes = Weiter
data-erase-indeed-question = Noch einmal, denn niemand kann es zurückbringen: alles löschen?
data-erase-indeed-yes = Alles löschen
data-erased = Alles ist gelöscht.
data-show-records = Zeigen
data-show-records-of = Zeigen: { $purpose }
data-more-records = { $number ->
    [one] Und { $number } weiterer. In einer Kopie sind alle.
   *[other] Und { $number } weitere. In einer Kopie sind alle.
}
data-size = { $records ->
    [one] { $records } Datensatz
   *[other] { $records } Datensätze
}, { NUMBER($kilobytes) } kB
data-purpose-people = Menschen
data-purpose-people-why = Deine Liste, wem welcher Name auf welcher Website gehört, und wann du dich gern triffst.
data-purpose-reminders = Erinnerungen
data-purpose-reminders-why = Um welche Uhrzeit Hearth davon spricht, zu welchen Zeiten nicht, und an welchem Tag zuletzt.
data-purpose-ledger = Tagebuch
data-purpose-ledger-why = Was du an jedem der letzten 90 Tage getan hast, damit du es richtigstellen kannst.
data-purpose-tallies = Zahlen
data-purpose-tallies-why = Wie viele Links und Gespräche es an jedem Tag gab.
data-purpose-nudges = Angebote
data-purpose-nudges-why = Wie du sie eingestellt hast und wie oft eins geholfen hat.
data-purpose-sight = Sicht
data-purpose-sight-why = Wann du auf jeder Seite zuletzt etwas abgeschickt hast und wann zuletzt etwas gelesen wurde, damit Hearth merkt, wo es nichts mehr sieht.
data-purpose-copies = Schnappschüsse
data-purpose-copies-why = Welche Schnappschüsse es gibt, und die Websites, um die eine Kopie bittet.
data-purpose-aside = Beiseitegelegt
data-purpose-aside-why = Was Hearth nicht lesen konnte. Es ist aufbewahrt, wie es war.
data-purpose-form = Form
data-purpose-form-why = Die Version der Form, in der all das ist.
data-purpose-session = Bis der Browser endet
data-purpose-session-why = Beiträge auf dem Weg, Eingabefelder in Benutzung, kürzlich Entferntes. Nur im Arbeitsspeicher, nie auf der Festplatte.

welcome-title = Willkommen bei Hearth
welcome-motto = Weniger verlinken, mehr reden.
welcome-lead = Hearth zählt, wie oft du einen Link weitergibst und wie oft du mit jemandem redest, bietet dir beim Schreiben etwas Besseres an und erinnert dich an die wenigen, die dir wichtig sind. Das Einrichten dauert eine Minute.
welcome-stays = Es bleibt bei dir
welcome-stays-why = Alles, was Hearth aufbewahrt, ist auf diesem Gerät. Es schickt nichts irgendwohin.
welcome-asks = Es fragt zuerst
welcome-asks-why = Das Installieren erlaubt noch nichts. Hearth sieht nur die Websites, die du auswählst.
welcome-hands-off = Es lässt die Finger davon
welcome-hands-off-why = Was du schreibst, gehört dir. Hearth ändert, verhindert und verschickt davon nichts.
welcome-sites = Wo redest du?
welcome-sites-why = Wähle für den Anfang eine oder zwei aus. Dein Browser fragt dich bei jeder einmal.
welcome-people = Wer ist dir wichtig?
welcome-people-why = Nenne bis zu drei Menschen, mit denen du in Kontakt bleiben möchtest. War es eine Woche lang still, brennt ihre Flamme niedrig, und Hearth sagt es dir, ganz sanft.
welcome-people-enough = Drei sind für den Anfang genug. In den Einstellungen ist Platz für mehr.
welcome-sample = Wie wird es aussehen?
welcome-sample-why = Wenn ein Entwurf ein Link mit kaum einem Wort ist, erscheint dies daneben, höchstens dreimal am Tag. Probiere es aus; hier passiert nichts.
welcome-sample-gone = Und weg ist es. Mehr tut es nie.
welcome-sample-again = Noch einmal zeigen
welcome-done = Das war’s
welcome-not-yet = Wähle oben eine Website aus, dann fängt Hearth dort an zu zählen. Bis dahin sieht es nichts.
welcome-ready = { $sites ->
    [one] Hearth zählt jetzt auf { $sites } Website.
   *[other] Hearth zählt jetzt auf { $sites } Websites.
}
welcome-next-pin = Hefte Hearth an deine Symbolleiste. Die Zahl daran sagt, wie viele Flammen niedrig brennen.
welcome-next-write = Schreibe wie immer. Auch in Tabs, die schon offen sind, wird ab jetzt gezählt.
welcome-next-open = Öffne die Flamme nach ein, zwei Tagen und sieh nach, wie die Woche aussieht.
welcome-options = Mehr in den Einstellungen
welcome-step = Schritt { NUMBER($number) } von { NUMBER($of) }

ladder-spoke = Gesprochen
ladder-spoke-with = Gesprochen, { $name }
ladder-how = Wie habt ihr gesprochen?
ladder-phone = Telefon
ladder-video = Video
ladder-in-person = Persönlich
ladder-message = Nachricht
ladder-mail = E-Mail
ladder-noted = Notiert: du hast mit { $name } gesprochen ({ $channel }).
ladder-undone = Zurückgenommen.
ladder-more = Mehr sagen
ladder-began = Wer hat angefangen?
ladder-began-me = Ich
ladder-began-them = Die andere Seite
ladder-long = Wie lange ungefähr
ladder-long-unsaid = Egal
ladder-long-quarter = Eine Viertelstunde
ladder-long-half = Eine halbe Stunde
ladder-long-hour = Eine Stunde
ladder-long-longer = Länger
ladder-line = Eine Zeile dazu
ladder-day = An welchem Tag
ladder-more-kept = Gespeichert.
ladder-next-mail = Als Nächstes: { $name } mailen
ladder-next-message = Als Nächstes: { $name } schreiben
ladder-next-phone = Als Nächstes: { $name } anrufen
ladder-next-video = Als Nächstes: ein Videogespräch mit { $name }
ladder-next-in-person = Als Nächstes: { $name } treffen
ladder-decline = Das nicht
ladder-decline-for = Das nicht, { $name }
ladder-declined = Hearth schlägt das mit { $name } 30 Tage lang nicht vor.
ladder-subject = Wie geht es dir?
ladder-openers = Eine Zeile zum Anfangen
ladder-openers-for = Eine Zeile zum Anfangen, { $name }
ladder-openers-why = Drück auf eine, um sie zu kopieren. Ändere sie, wie du magst.
ladder-copy = Kopieren: { $line }
ladder-copied = Kopiert.
ladder-not-copied = Der Browser hat Hearth nicht kopieren lassen.
ladder-easy = Zum Aufwärmen erst { $name }.
ladder-opener-note = { $note }: wie läuft es damit?
ladder-opener-wrote = Was wir uns geschrieben haben, ging mir nach. Wie ging es weiter?
ladder-opener-heard = Es war schön, deine Stimme zu hören. Wie ging es dir seither?
ladder-opener-saw = Es war schön, dich zu sehen. Wie ging es dir seither?
ladder-opener-long-ago = Es ist eine Weile her, und ich habe an dich gedacht. Wie geht es dir?
ladder-opener-catching-up = Was war bei dir in letzter Zeit los?
ladder-opener-meaningful = Was beschäftigt dich gerade?
ladder-opener-joking = Worüber hast du diese Woche gelacht?
ladder-opener-caring = Wie kommst du zurecht? Kann ich etwas tun?
ladder-opener-listening = Ich würde gern hören, wie deine Woche wirklich war.
ladder-opener-valuing = Ich wüsste gern, was du über etwas denkst. Hast du einen Moment?
ladder-opener-compliment = Ich dachte an etwas, das du gut gemacht hast, und wollte es dir sagen. Wie geht es dir?

demo-title = Hearth ausprobieren
demo-heading = Weniger verlinken, mehr reden.
demo-lead = Ein kleines erfundenes Netzwerk, und Hearth daneben. Schreib, antworte, gib etwas weiter und sieh, was Hearth daraus macht. Nichts verlässt diese Seite.
demo-made-up = Die Leute sind erfunden, und die Woche hinter dir auch. Was du schreibst, bleibt allein in diesem Browser.
demo-network = Lichtung
demo-you = Du
demo-try = Drei Dinge zum Ausprobieren
demo-try-link = Füg einen Link in das Feld ein.
demo-put-one-in = Einen einfügen
demo-try-talk = Ana hat etwas gefragt. Eine Antwort hält die Flamme am Brennen.
demo-answer-ana = Ana antworten
demo-try-time = Lass Zeit vergehen und sieh, wer an der Reihe ist.
demo-one-day = Einen Tag später
demo-write = Was geht dir durch den Kopf?
demo-post = Posten
demo-reply = Antworten
demo-repost = Weitergeben
demo-feed = Die Beiträge
demo-panel = Das Fenster von Hearth
demo-told = Was gerade geschah
demo-start-over = Von vorn anfangen
demo-start-over-first = Deine Beiträge und Zahlen auf dieser Seite gehen verloren. Von vorn anfangen?
demo-start-over-again = Niemand kann sie zurückholen. Wirklich von vorn anfangen?
demo-yes = Ja
demo-yes-really = Ja, von vorn
demo-keep-it = Behalten
demo-forgets = Dieser Browser bewahrt für diese Seite nichts weiter auf. Du kannst weitermachen; was neu ist, ist weg, wenn du sie schließt oder neu lädst.
demo-answering = Deine Antwort an { $name }
demo-reply-to = { $name } antworten
demo-repost-of = Den Beitrag von { $name } weitergeben
demo-low-flames = { $number ->
    [one] { $number } niedrige Flamme
   *[other] { $number } niedrige Flammen
}
demo-told-began = Noch nichts. Schreib etwas, und es wird hier gezählt.
demo-told-reply-moved = Als Gespräch gezählt: eine Antwort an { $name }. Die Flamme brennt wieder.
demo-told-reply = Als Gespräch gezählt: eine Antwort an { $name }.
demo-told-bare-reply = Als Link gezählt: eine Antwort an { $name } ohne ein eigenes Wort.
demo-told-repost = Als Link gezählt: etwas Weitergegebenes.
demo-told-link = Gezählt: ein Beitrag mit einem Link.
demo-told-talk = Als Gespräch gezählt: ein Beitrag an jemanden.
demo-told-saying = Gesehen: ein Beitrag ohne Link, an niemand Bestimmten. Er zählt auf keiner Seite.
demo-told-thread = Angefügt: eine Antwort an dich selbst gehört zu deinem Beitrag und ist kein Gespräch.
demo-told-same-again = Dasselbe zweimal in zehn Sekunden: einmal gezählt.
demo-told-taken-back = Zurückgenommen: das Weitergegebene zählt nicht mehr.
demo-told-nudged = Ein Link mit kaum einem eigenen Wort: Hearth bietet etwas Besseres an. Du kannst ihn trotzdem so posten.
demo-told-resting = Hearth bleibt still: es bietet höchstens einmal in der Stunde etwas an und wartet nach einem „Nicht jetzt“ länger.
demo-told-time = Auf dieser Seite ist jetzt { $now }.
demo-told-elsewhere = In der Erweiterung öffnet das eine eigene Seite.
demo-told-accepted = Das Feld gehört wieder dir. Hearth ändert nie, was du schreibst.
demo-told-post-anyway = Wie du magst. Drück auf „Posten“, wenn du so weit bist.
demo-told-dismissed = Weg. Das nächste wartet länger.
demo-told-never = Für immer weg: so etwas wird nie wieder angeboten.
demo-told-silent-hour = Still für eine Stunde.
demo-told-silent-today = Still für heute.
demo-told-silent-here = Still in diesem Netzwerk.
demo-seed-frost = Heute früh der erste Frost. Die Bohnen sind durch, und der Grünkohl wird jetzt erst süß. Wer hat dieses Jahr spät gepflanzt, und wie ging es aus?
demo-seed-umbrella = Kennt sich hier jemand mit Regenschirmen aus? Meiner hat eine kaputte Strebe und sieben gute, und Wegwerfen fühlt sich falsch an.
demo-seed-rivets = Sieben von acht ist eine gute Note. Bring ihn am Samstag mit, ich habe Nieten in der richtigen Größe.
demo-seed-record-player = Ich habe aufgeschrieben, wie wir den alten Plattenspieler der Bücherei repariert haben, mit allen Irrwegen. Zwei Tage lang war der Riemen ein Haargummi.
demo-seed-river = Am Fluss entlang nach Hause gegangen statt mit der Straßenbahn. Vierzig Minuten länger. Zwei Bekannte getroffen und einen Reiher, den ich nicht kenne.
demo-seed-sister = Eine Kleinigkeit, die geklappt hat: Ich habe meine Schwester angerufen, statt ihr den Artikel zu schicken. Wir haben eine Stunde geredet. Zum Artikel kamen wir nie.
demo-seed-bread = Der Sauerteig hat mir eine Woche Vernachlässigung verziehen. Auf der Bank liegen zwei Brote zu viel: Klopf vor zehn, und eins gehört dir.
demo-own-flour = Welches Mehl ist es? Meiner schmollt bei allem außer Roggen.
demo-own-worth-it = Sehenswert
demo-note-ana = dienstags Chor, Bohnen im Garten
demo-note-chidi = der Plattenspieler in der Bücherei

## Später fragen, ruhen lassen, Geburtstage

later-month = In vier Wochen
later-day = An einem Tag deiner Wahl
later-on-day = An dem Tag fragen
later-unclear = Wähle einen Tag nach heute.
later-rest = Die Verbindung ruhen lassen
later-rests = Die Verbindung mit { $name } ruht. Unter „Menschen“ in den Einstellungen kannst du sie wecken.
later-pause = Pause
later-pause-named = Pause für { $name }
later-waits = Vor { $day } wird nicht gefragt.
later-resting = Die Verbindung ruht.
later-wake = Wecken
later-wake-named = Wecken: die Verbindung mit { $name }
later-woken = { $name } kann wieder an die Reihe kommen.
later-birthday-today = Heute hat { $name } Geburtstag.
later-birthday-tomorrow = Morgen hat { $name } Geburtstag.

## Erinnerungen

reminders-title = Erinnerungen
reminders-why = Wer an der Reihe ist, steht an Hearths Symbol und im Popup. Wenn du magst, sagt es dir der Browser auch einmal am Tag, mit den Geburtstagen.
reminders-on = Sag es mir einmal am Tag
reminders-hour = Ab dieser Uhrzeit
reminders-hour-unclear = Gib eine Uhrzeit ein, etwa 9:00.
reminders-on-said = Hearth sagt es dir einmal am Tag, ab { $time }.
reminders-off-said = Hearth sagt jetzt von sich aus nichts.
reminders-refused = Der Browser hat es nicht erlaubt, darum bleibt es aus.
meeting-open = Treffen
meeting-title = { $name } treffen
meeting-why = Zwei Zeiten zum Vorschlagen, je eine Stunde. Hearth verschickt nichts: Du sicherst eine Datei für deinen Kalender.
meeting-place = Ort
meeting-place-example = Das Café am Park
meeting-first = Erste Zeit
meeting-second = Zweite Zeit
meeting-yours = Für dich: { $time }
meeting-theirs = Für { $name }: { $time }
meeting-zone-unknown = Für { $name } ist keine Zeitzone vermerkt, darum gilt die Uhr, die du hast.
meeting-none-suits = In den nächsten zwei Wochen passt keine Stunde euch beiden. Diese verlangen am wenigsten.
meeting-outside-yours = Außerhalb deiner üblichen Zeiten.
meeting-outside-theirs = Außerhalb der Zeiten, die { $name } am besten passen.
meeting-one-of-two = Eine von zwei Zeiten zum Vorschlagen.
meeting-save = Als Kalenderdatei sichern
meeting-saved = Gesichert. Die Datei öffnet sich in deinem Kalender, und du kannst sie { $name } selbst schicken.
meeting-unclear = Wähle einen Tag und eine Uhrzeit.
meeting-past = Diese Zeit ist vorbei.

options-meetings = Treffen
options-meetings-why = Vorgeschlagen wird eine Zeit, die in deinen guten Zeiten liegt und in denen der anderen Person. Stehen hier keine Zeiten, sind deine die Abende der Werktage und die Tage des Wochenendes.
options-best-hours-save = Deine guten Zeiten sichern
options-best-hours-saved = Deine guten Zeiten sind gesichert.

nudge-selling = Das klingt nach Verkaufen
nudge-selling-reason = { $name } freut sich vielleicht mehr über einen Gruß.
nudge-selling-purpose = In Untersuchungen mit 5.900 Menschen war ein Gruß willkommener, als die dachten, die ihn schickten. Er verlangt nichts.
nudge-selling-starter-been = Wie ist es dir ergangen?
nudge-selling-starter-new = Was gibt es Neues bei dir?
nudge-selling-starter-week = Wie war deine Woche?
nudge-selling-accept = Als Gruß schreiben
options-selling = Grüßen statt verkaufen
options-phrases = Wendungen, die nach Verkaufen klingen
options-phrases-why = Steht eine davon in einem Entwurf an jemanden auf deiner Liste, wird sie behutsam angemerkt. Eine Wendung je Zeile; Großschreibung ist gleichgültig.
options-phrases-save = Wendungen sichern
options-phrases-saved = Wendungen gesichert.
book-title = Adressbücher
book-why = Hol Leute herein, die du schon kennst, und nimm deine mit. Eine Datei wird in diesem Browser gelesen und geht nirgendwohin.
book-choose = Datei wählen
book-choose-why = vCard oder CSV, wie Adressbücher und Netzwerke sie schreiben. Du siehst zuerst, was sich ändern würde.
book-save-cards = Als vCard speichern
book-save-table = Als CSV speichern
book-saved = Die Datei ist gespeichert.
book-inside = In { $file }
book-guessed-letters = Die Datei sagt nicht, wie ihre Buchstaben geschrieben sind. Sieh nach, ob die Namen stimmen.
book-old-form = Einige Karten haben die alte Form 2.1. Sie werden gelesen, so weit es geht.
book-columns = Was in den Spalten steht
book-columns-why = Ändere, was nicht stimmt; was darunter steht, folgt.
book-summary = Neu: { NUMBER($new) }. Auf deiner Liste, sicher oder vielleicht: { NUMBER($known) }. Ausgelassen: { NUMBER($left) }.
book-tick-few = Hier sind mehr Leute, als deine Kreise fassen. Hake die wenigen an, mit denen du in Kontakt bleiben willst.
book-search = Nach einem Namen suchen
book-more = Nur die ersten { NUMBER($most) } werden gezeigt. Such einen Namen, um andere zu sehen.
book-who = Wer
book-fate = Was geschehen würde
book-place = Wohin
book-take = { $name } hereinholen
book-place-of = Wohin mit { $name }
book-join = Mit { $name } verbinden
book-fate-new = Neu
book-into-by-handle = Kommt zu { $name }: derselbe Handle
book-into-by-mail = Kommt zu { $name }: dieselbe E-Mail
book-into-by-phone = Kommt zu { $name }: dieselbe Telefonnummer
book-perhaps-by-phone = Vielleicht { $name }: dieselbe Telefonnummer. Du entscheidest.
book-perhaps-by-name = Vielleicht { $name }: derselbe Name. Du entscheidest.
book-left-no-name = Ausgelassen: kein Name
book-left-nobody = Ausgelassen: eine Gruppe oder ein Ort, kein Mensch
book-left-known = Nichts Neues: von { $name } ist das alles bekannt
book-left-torn = Ausgelassen: passt zu { $one } und zu { $other }. Sag zuerst, ob sie ein Mensch sind.
book-left-full = Ausgelassen: alle Kreise sind voll
book-remark-name-cut = Der Name ist länger, als behalten wird, und ist gekürzt.
book-remark-note-cut = Die Notiz ist länger als eine Zeile und ist gekürzt.
book-remark-birthday = Welcher Tag der Geburtstag ist, ist nicht klar; er fehlt darum.
book-remark-more = Das ist mehr, als Hearth von jemandem behält; der Rest fehlt.
book-remark-several = Mehrere Karten der Datei sind dieser Mensch.
book-too-many = „{ $circle }“: { NUMBER($ticked) } angehakt, Platz für { NUMBER($room) }. Nimm Haken weg oder wähle einen anderen Kreis.
book-nobody-ticked = Noch ist niemand angehakt.
book-bring-in = Angehakte hereinholen ({ NUMBER($count) })
book-done = Hinzugekommen: { NUMBER($added) }. Verbunden: { NUMBER($merged) }.
book-taken-back = Es ist zurückgenommen. Mit wem du seither etwas getan hast, bleibt.
book-refused-too-large = Diese Datei ist größer als { NUMBER($megabytes) } MB. Speichere sie ohne Fotos oder in Teilen.
book-refused-too-many = Diese Datei hat mehr als { NUMBER($most) } Karten. Speichere einen Teil davon.
book-refused-no-book = Hearth findet in dieser Datei kein Adressbuch. Wähle eine, die auf .vcf oder .csv endet.
book-means-nothing = Wird nicht gelesen
book-means-name = Name
book-means-given-name = Vorname
book-means-family-name = Nachname
book-means-handle = Handle
book-means-page = Profil oder Blog
book-means-mail = E-Mail
book-means-phone = Telefon
book-means-message = Adresse für Nachrichten
book-means-video = Adresse für Videoanrufe
book-means-place = Wo ihr euch trefft
book-means-birthday = Geburtstag
book-means-zone = Zeitzone
book-means-note = Notiz
book-means-tags = Schlagwörter
book-means-circle = Kreis: 5, 15 oder 50
book-means-days = Tage, bis die Flamme klein ist
book-means-card = Zeilen einer vCard
