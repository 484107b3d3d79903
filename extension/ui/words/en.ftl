### Hearth's sentences, in Fluent (projectfluent.org).
###
### The voice is that of a kind friend: warm, short, concrete. No exclamation marks, no guilt, nobody
### is rated, and never more is claimed than was seen. “Linking” is passing on links; “talking” is
### replies, comments and messages. A nudge is a small offer beside what somebody writes. People have
### a flame, which burns low when there was no talk for a while.
###
### CONTRIBUTING.md says how to add a sentence, and how to add a language.

# Which way the language is written: ltr or rtl.
direction = ltr

## What the browser shows of Hearth: in its list of extensions, and in its settings for keys.

manifest-name = Hearth
# At most 132 characters.
manifest-description = Stop linking, start talking. Counts links against conversation, and helps you keep up with the few people who matter.
# What a key does.
manifest-enter-nudge = Move into the nudge beside the text
# A notification, of up to three people whose turn it is, and of birthdays. The names are the user’s.
manifest-hello-one = Say hello to { $first }
manifest-hello-two = Say hello to { $first } and { $second }
manifest-hello-three = Say hello to { $first }, { $second } and { $third }
manifest-birthday-today = Today is { $name }’s birthday.
manifest-birthday-tomorrow = Tomorrow is { $name }’s birthday.
# Below one of these, where there is nothing else to say.
manifest-one-word = One short word is enough.

## On several screens

# Takes back what was just done.
common-undo = Undo
# Leaves a form without a change.
common-cancel = Cancel
# Keeps what was typed into a form.
common-save = Save
# Before a list of what went wrong.
common-troubles = What went wrong
# Puts the list of what went wrong away.
common-troubles-seen = Got it
# Between the names in a list.
common-list-separator = { ", " }

## What a person did. Each kind by itself, as it is chosen from a list.

activity-post = A post
activity-link-post = A post with a link
activity-repost = A repost
activity-quote = A quote
activity-reply = A reply
activity-comment = A comment
activity-direct-message = A direct message
# A talk that Hearth did not see: in person, by phone.
activity-conversation = A talk away from the screen

## The same, with whom it was addressed to.

activity-post-to = A post to { $person }
activity-link-post-to = A link for { $person }
activity-repost-to = A repost of { $person }
activity-quote-to = A quote of { $person }
activity-reply-to = A reply to { $person }
activity-comment-to = A comment for { $person }
activity-direct-message-to = A direct message to { $person }
activity-conversation-to = A talk with { $person }

## On which side of the balance it lies; after other facts, as in “Mon 14:05 · example.org · linking”.

activity-linking = linking
activity-talking = talking
activity-saying = in neither count

## Why it is not counted.

activity-awaiting = Not counted yet: waiting to see whether the site took it.
activity-unconfirmed = Not counted: the site seems to have sent it back.
activity-taken-back = Not counted: you took it back.
activity-unread = Not counted: it was too large to be read.
# Counted, but not shown by the site until somebody has looked at it.
activity-held = Held for moderation by the site.

## The balance, as in “This week: 9 links, 1 reply.” The counts are put into the sentences after them.

activity-links = { $number ->
    [one] { $number } link
   *[other] { $number } links
}
activity-replies = { $number ->
    [one] { $number } reply
   *[other] { $number } replies
}
activity-comments = { $number ->
    [one] { $number } comment
   *[other] { $number } comments
}
activity-messages = { $number ->
    [one] { $number } message
   *[other] { $number } messages
}
# Replies, comments and messages together.
activity-talks = { $number ->
    [one] { $number } talk
   *[other] { $number } talks
}
activity-balance-nothing = nothing yet.
activity-balance-talks = { $talks }, no links.
activity-balance-links = { $links }, no reply yet.
activity-balance-both = { $links }, { $talks }.
# How many more hosts of links there are than were named.
activity-more-hosts = { $number ->
    [one] and { $number } more
   *[other] and { $number } more
}

## The address of somebody's own server, when it was typed wrongly.

address-empty = Type your server’s address, such as social.example.
address-not-of-the-web = That is not a web address. Type the server’s name, such as social.example.
address-no-dot = A dot is missing. Type the whole name, such as social.example.
address-not-ascii = Copy the address from your browser’s address bar, please.
address-not-a-host = That is not a server’s name. Type only the name, such as social.example.

## What went wrong, and what to do.

error-newer-schema = Your data was written by a newer Hearth (form { NUMBER($found) }). Nothing was changed. Update Hearth to go on.
# $why: the browser's own words, mostly English.
error-storage = The browser could not save this ({ $why }). What was saved before is kept. Free some disk space, then try again.
error-not-granted = Hearth does not count on this site. Allow it in the popup first.
error-not-for-you = This page may not ask that.
error-no-such-person = This person is not on your list any more. Open the page again to see who is.
error-no-such-activity = This entry is not in the ledger any more. Open the popup again to see what is.
error-nothing-to-undo = There is nothing to undo any more.
error-no-name = Give the person a name, so that you know whose turn it is.
# $handle: a name on a site; $by: the name of somebody on the list.
error-handle-taken = { $handle } is { $by } already. Remove it there first, or leave it out here.
error-circle-full = The circle of { NUMBER($cap) } is full. Move somebody to a wider circle first: strong ties with everyone are impossible.
error-not-a-copy = This file is no copy that Hearth made. Nothing was changed. Choose one that was saved here under “Your data”.
error-newer-copy = This copy was made by a newer Hearth. Nothing was changed. Update Hearth, then read it back.
error-no-such-copy = This snapshot is not there any more. Nothing was changed.
error-no-such-hours = Choose at least one day for the quiet hours.
# $typed: what was typed as somebody's name on a site.
error-unknown-handle = Hearth does not recognise “{ $typed }”. Give a name with its server, such as @ana@example.social, or the address of the person’s profile.
# $why: technical words, in English.
error-garbled = Hearth did not understand a message ({ $why }). Reload the page.

## The nudge: a small card beside what somebody writes.

# The card's name for screen readers.
nudge-name = An offer from Hearth
# The offer itself: would you like to add something of your own?
nudge-own-words = A word of your own?
nudge-own-words-reason = Your draft is a link with hardly a word of yours.
nudge-own-words-reason-host = Your draft is a link to { $host } with hardly a word of yours.
# The number: Gabielkov and others, Social Clicks, 2016.
nudge-own-words-purpose = In a study of 2.8 million shares, 59 % of the links were never clicked. A sentence of yours is something that people can answer.
# Three questions that may begin a talk; to read, not to insert.
nudge-own-words-starter-tried = Has anyone tried this?
nudge-own-words-starter-mind = I changed my mind on this. Did you?
nudge-own-words-starter-more = Who of you knows more about it?
# Above the questions.
nudge-starters = A question to begin with, in your words:
# Back to the composer, to add a word.
nudge-accept = Add your own words
# Shows the questions.
nudge-ask = Ask something
# Back to the composer, to ask.
nudge-ask-accept = I’ll ask one
# Leaves the draft as it is.
nudge-post = Post it as it is
# Closes the card.
nudge-close = Not now
# Opens the small chip to the full card.
nudge-open = What is this?
# Shows how to have fewer of these.
nudge-more = Fewer of these
nudge-quiet-hour = Quiet for an hour
nudge-quiet-today = Quiet for today
nudge-quiet-here = Not on { $host }
nudge-never = Never this one again

## The options page

options-title = Options
# The name of the list of the page's parts.
options-parts = On this page
options-people = People
options-people-why = The few you keep up with. The circles are small on purpose: strong ties with everyone are impossible.
options-circle-empty = Nobody yet.
options-sites = Sites
options-sites-why = Hearth sees only these sites: what you send there, and your drafts while you write them.
options-nudges = Nudges
options-nudges-why = Small offers beside what you write: at most one an hour and three a day.
# The switch for all nudges.
options-nudges-on = Make offers while I write
# Before the choices for how long.
options-snooze = Be quiet
options-snooze-hour = For an hour
options-snooze-today = For today
# Nudges come again.
options-wake = Wake them
# $until: a day and a time.
options-snoozed = Quiet until { $until }.
# Above the kinds of offers that the user wants no more.
options-never = Never made
# Above the hosts without offers.
options-quiet-hosts = Quiet on
options-allow = Allow again
# The same button for screen readers. $what: a kind of offer, or a host.
options-allow-what = Allow again: { $what }
# The hours of the week without offers.
options-hours = Quiet hours
options-hours-from = From
options-hours-to = To
# Before the days of the week.
options-hours-days = Beginning on
options-hours-add = Add quiet hours
options-hours-added = Quiet hours added.
options-hours-remove = Remove
options-hours-removed = Quiet hours removed.
options-hours-unclear = Type both times, such as 22:00 and 7:00.
# Two times of the day.
options-from-to = { $from } to { $to }
options-remove-hours = Remove: { $span }
# The names of two pages, in the list of the page's parts.
options-ledger = Ledger
options-data = Your data
# A kind of offer.
options-own-words = Add your own words, or ask something
options-effect-none = None made so far.
options-effect-kept = { $shown ->
    [one] { $shown } offer so far. You kept your drafts as they were, which is fine.
   *[other] { $shown } offers so far. You kept your drafts as they were, which is fine.
}
options-effect-heeded = { $shown ->
    [one] { $shown } offer so far.
   *[other] { $shown } offers so far.
} { $heeded ->
    [one] After { $heeded } of them your draft gained words of your own.
   *[other] After { $heeded } of them your draft gained words of your own.
}
options-keeps = What Hearth keeps
options-keeps-acts = On this machine, and nowhere else: that you posted, replied, commented or passed something on, when, to whom or about which post, and the addresses of the links. After 90 days only each day’s counts stay.
options-keeps-no-words = Never the words you write, and never what others write to you. Of private messages only that one was sent, when, and to whom.
options-keeps-people = The people on your list, with the notes you made and when you last talked. Hearth makes no network request; nobody else can see any of this.
# Records that could not be read.
options-set-aside = Set aside
options-set-aside-why = Hearth could not read these records. They are kept as they were found; nothing was deleted.
# Shows a record as it was found.
options-set-aside-show = As it was found

## People, and the form for somebody

people-unseen = No talk seen yet
people-since-reply = { $days ->
    [one] { $days } day since you replied
   *[other] { $days } days since you replied
}
people-since-comment = { $days ->
    [one] { $days } day since you commented
   *[other] { $days } days since you commented
}
people-since-message = { $days ->
    [one] { $days } day since you wrote
   *[other] { $days } days since you wrote
}
people-since-quote = { $days ->
    [one] { $days } day since you quoted them
   *[other] { $days } days since you quoted them
}
people-since-mention = { $days ->
    [one] { $days } day since you mentioned them
   *[other] { $days } days since you mentioned them
}
people-since-talk = { $days ->
    [one] { $days } day since you talked
   *[other] { $days } days since you talked
}
people-since-hello = { $days ->
    [one] { $days } day since you said hello
   *[other] { $days } days since you said hello
}
# $cadence: every how many days the two want to talk. $days: since the last talk.
people-rhythm = { $cadence ->
    [1] Every day
   *[other] Every { $cadence } days
}; { $days ->
    [0] the last talk was today
    [1] the last talk was yesterday
   *[other] the last talk was { $days } days ago
}
people-rhythm-unseen = { $cadence ->
    [1] Every day
   *[other] Every { $cadence } days
}; no talk seen yet
# $last: as in “A call, 3 days ago”.
people-last-and-rhythm = { $last } · { $cadence ->
    [1] every day
   *[other] every { $cadence } days
}
# The closest two ever came. $how: as in “A call”. $date: as in “Nov 23, 2026”.
people-closest = { $how }, { $date }: the closest so far
# How the flame burns, for those who do not see it.
people-burning = The flame burns
people-low = The flame is low
people-embers = Embers
people-circle-five = The closest five
people-circle-fifteen = The next fifteen
people-circle-fifty = Fifty more
# How full a circle is.
people-fullness = { NUMBER($taken) } of { NUMBER($cap) }
# The form's fields, each with an example.
people-known-as = Handle, or the address of their profile
people-known-as-example = @ana@social.example
# Which site the handle is on; followed by a list of sites.
people-on-site = On
people-on-any-site = As the address says
people-known-as-why = So that Hearth sees by itself when you talk. You can leave it out.
people-name = Name
# A first name.
people-name-example = Ana
people-circle = How close
people-cadence = Days until the flame is low
people-note = One line to remember
people-note-example = started at the library in May
people-add = Add a person
people-edit = Edit
people-remove = Remove
people-edit-named = Edit { $name }
people-remove-named = Remove { $name }
people-remove-handle = Remove the handle { $handle }
people-added = { $name } is on your list.
people-changed = { $name } is saved.
people-removed = { $name } is off your list.
# What keeps the form from being kept.
people-problem-name-missing = Type a name first.
people-problem-name-too-long = A name can have { NUMBER($most) } letters at most.
people-problem-handle-unclear = That is not one handle. Type it without blanks, such as @ana@social.example.
people-problem-cadence-unclear = Type a number of days from 1 to { NUMBER($most) }, or leave it empty.
people-problem-note-too-long = A note can have { NUMBER($most) } letters at most.
people-problem-five-full = The closest five are five. Choose who steps back, or choose a wider circle.
people-problem-fifteen-full = The next fifteen are fifteen. Choose who steps back, or choose a wider circle.
people-problem-fifty-full = Fifty are fifty. Let somebody go first; nobody can keep up with everyone.

## The sheet of a person: what else is known of them, and what else can be done

# $name: as it was typed. Opens the rest of the form.
people-more = More about { $name }
# The same, before there is a name.
people-more-unnamed = More about them
# How somebody is reached: labels of fields that hold one or more.
people-phone = Phone numbers
people-mail = Mail addresses
people-message = Where to message them
people-video = Links for video calls
people-place = Places to meet
people-one-a-line = If there are several, one on each line.
people-blog = The address of their blog
people-blog-example = ana.example
people-tags = Tags
# Two tags, with a comma between them.
people-tags-example = choir, neighbours
people-zone = Time zone
# As the IANA names it, which is the same in every language.
people-zone-example = Europe/Vienna
# The hours of the week in which somebody is well reached.
people-best-hours = Best hours, on their clock
people-birthday = Birthday
people-birthday-day = Day
people-birthday-month = Month
# Chosen in the list of months where the birthday is not known.
people-birthday-unknown = Not known
people-birthday-year = Year, if you know it
# Above those in a full circle, one of whom makes room.
people-steps-back = Who steps back?
# $circle: the name of the next wider circle that has room.
people-steps-back-to = They move to: { $circle }
# The name of a row of buttons: what else can be done with somebody.
people-sheet = More to do
# Opens a form: two people on the list are one.
people-merge = Same person as…
# Followed by a list of people.
people-merge-with = Who is the same person?
people-merge-keep = Whose name and circle stay?
people-merge-do = Make them one
# $kept: the one whose name stays. $other: the other one.
people-merged = { $other } is { $kept } now.
# Opens a form: one person on the list is two.
people-split = Two people…
# Above a list of handles.
people-split-handles = Which of these are somebody else’s?
# The name of the other person.
people-split-name = The other one’s name
people-split-do = Make them two
people-split-done = { $name } is on your list as somebody else.
# Opens a question.
people-forget = Forget…
people-forget-question = Forget { $name } for good?
people-forget-why = Every trace goes: names, notes, talks, how to reach them, in the snapshots too. Only the counts stay. Nobody can bring it back.
people-forget-yes = Forget for good
people-forget-no = No, keep
people-forgotten = { $name } is forgotten.
# What makes no sense of what was typed. $longest: letters.
people-amiss-tags = A tag can have { NUMBER($longest) } letters at most, and there can be { NUMBER($most) }.
people-amiss-ways = { NUMBER($most) } ways to reach somebody are enough. Leave out a few.
people-amiss-phone = One line is not a phone number. Type digits, such as +43 1 234 56.
people-amiss-mail = One line is not a mail address. Type it like ana@post.example.
people-amiss-video = One line is not the address of a page. Copy the link of the call, such as https://meet.example/ana.
people-amiss-message = One line is no address of a page that Hearth can open. Type a name, or an address that begins with https.
people-amiss-place = The name of a place is too long. Shorten it a little.
people-amiss-blog = That is no address of a blog. Type it like ana.example.
people-amiss-zone = That is no time zone. Choose one from the list, such as Europe/Vienna.
people-amiss-best-hours = Type both times of the best hours, such as 18:00 and 20:00, or leave both empty.
people-amiss-birthday = There is no such birthday. Type the day, choose the month, and leave the year empty if you do not know it.
people-amiss-nowhere = All wider circles are full, so nobody can step back. Let somebody go first.
people-amiss-same-person = That is one person already. Choose somebody else.
people-amiss-nothing-to-split = Choose at least one handle that is somebody else’s.

## Flames: whom to keep up with, and the page of how everybody’s flame burns

# The name of a page. A flame stands for the tie to one person.
flames-title = Flames
# A button in the popup: opens that page.
flames-open = All flames
# Asks whether somebody is to be put on the list. $shown: a handle, as in “Ana, @ana@social.example”.
flames-offer = { $name }, { $shown }: keep the flame?
flames-offer-nameless = { $shown }: keep the flame?
# A button: opens the form for them, and in it, puts them on the list.
flames-keep = Keep the flame
# The buttons for screen readers, where several stand below each other. Each holds the words on the button.
flames-keep-named = Keep the flame: { $name }
# Above people who are not on the list.
flames-suggestions = You may want to keep up with them
flames-often = You reply to them often
flames-before = You used to reply to them
# How often, under a name.
flames-replies-lately = { $number ->
    [one] { $number } reply in the last 30 days
   *[other] { $number } replies in the last 30 days
}
flames-replies-earlier = { $number ->
    [one] { $number } reply, none in the last 30 days
   *[other] { $number } replies, none in the last 30 days
}
flames-not-now = Not now
flames-not-now-named = Not now: { $name }
flames-not-now-done = Hearth will not name { $name } here for 90 days.
flames-why = How everybody’s flame burns, and when you last talked.
flames-nobody = Nobody is on your list yet. Name somebody, and their flame burns here.
flames-name-somebody = Name somebody
# How a flame burns whose tie rests for now.
flames-rests = The flame rests
flames-never = No talk seen yet
# How two people talked: what stands before “, 3 days ago”.
flames-channel-comment = A reply or a comment
flames-channel-mail = Mail
flames-channel-message = A message
flames-channel-phone = A call
flames-channel-video = A video call
flames-channel-in-person = A meeting
flames-hello = A hello
# $how: as in “A call”.
flames-last = { $how }, { $days ->
    [0] today
    [1] yesterday
    [one] { $days } days ago
   *[other] { $days } days ago
}
flames-strip = { $talks ->
    [one] { $talks } talk in the last twelve months
   *[other] { $talks } talks in the last twelve months
}
# Opens the same as a table.
flames-as-table = As a table
# The tables, and the heads of their columns.
flames-table-flames = The flames
flames-column-name = Name
flames-column-circle = Circle
flames-column-flame = Flame
flames-column-last = Last talk
flames-column-how = How
flames-table-months = Talks in each month
# Three sorts of talk, under a picture: by text, by voice or video, face to face.
flames-written = Written
flames-spoken = Spoken
flames-met = Met
# Above the picture of whom the talk of the last 90 days reached.
flames-shares = Where your talk went
flames-shares-why = Talks of the last 90 days: those that Hearth saw, and those that you noted. People usually give 40% of the time they have for others to five people, and 20% to the next ten.
flames-shares-none = No talk was seen in the last 90 days.
# The picture in words. $five and $fifteen are hundredths.
flames-shares-said = Of { $talks ->
    [one] { $talks } talk
   *[other] { $talks } talks
}, { NUMBER($five) }% reached the closest five and { NUMBER($fifteen) }% the next fifteen.
# The names of two bars.
flames-yours = Your talk
flames-usual = What is usual
# Everybody but the five and the fifteen.
flames-others = Everybody else
flames-percent = { NUMBER($number) }%
flames-column-whom = Whom it reached
flames-column-talks = Talks
flames-column-yours = Share

## The popup

# Two names in the legend of a small picture.
popup-talking = Talking
popup-linking = Linking
# Above the people whose turn it is.
popup-people = Say hello
# A button: the user has said hello to somebody.
popup-said-hello = Said hello
# A button: ask again later.
popup-later = Later
# Before the choices of when.
popup-later-when = Ask again
popup-tomorrow = Tomorrow
popup-weekend = At the weekend
popup-next-week = Next week
popup-nobody-known = Name up to three people you would like to keep up with. That is enough.
# Opens the page where they are named.
popup-name-people = Name them
popup-nobody-low = It is nobody’s turn just now.
# Above the newest thing that was counted.
popup-last = Last seen
popup-wrong = That’s wrong
# The same button for screen readers. $activity: as in “A reply to Ana”.
popup-wrong-about = That’s wrong: { $activity }
# Above the kinds to choose from.
popup-what-was-it = What was it?
popup-remove = Remove it
popup-correct = Correct it
# Counts what was not counted.
popup-count-it = Count it
popup-no-page = Hearth cannot be on this page.
popup-options = Options
# A button: nudges are to be quiet for a while.
popup-quiet = Quiet
# Before the choices for how long.
popup-quiet-how-long = No nudges
popup-quiet-hour = For an hour
popup-quiet-today = For today
popup-quiet-here = On this site
# Nudges come again.
popup-wake = Wake them
popup-wake-here = Allow them
popup-removed = Removed.
popup-corrected = Corrected.
# After a removal was taken back.
popup-back-again = It is back.
# $balance: as in “9 links, 1 reply.”
popup-week = This week: { $balance }
popup-today = Today: { $balance }
# Posts that neither link nor address anyone; they are in neither count.
popup-saying = { $number ->
    [one] { $number } plain post, in neither
   *[other] { $number } plain posts, in neither
}
# The next step, one of these.
popup-next-enough = One good talk a day is enough.
popup-next-answer-one = Pick one thing that somebody wrote, and answer it.
popup-next-answer-today = Answer one thing that you read today.
popup-next-begin = Open a site where you talk, and begin to count there.
popup-next-hello = A short hello to { $name } would be a good next step.
# One day of the picture. $talks: “4 talks”; $links: “9 links”.
popup-day = { $weekday }: { $talks }, { $links }.
popup-picture = Talking and linking in the last seven days
popup-counting-on = Counting on { $host }
popup-count-on = Count on { $host }
popup-count-on-why = Hearth knows { $site }, and counts here once you allow it. Your browser will ask.
# The host is unknown; what the page is tells the site.
popup-looks-like = This looks like { $site }. Hearth counts here once you allow it. Your browser will ask.
popup-unknown-server = Hearth knows { $site }, but has not seen yet which server you use with it. Sign in there, reload the page, and open this again.
popup-unknown-site = Hearth does not know { $host } yet, so nothing is counted here.
# The site does something that Hearth does not see any more. $site: a network. $day: “Tuesday”, or “Tuesday, November 24”.
popup-blind = Hearth may be blind on { $site } since { $day }.
popup-blind-why = You sent something there on three days or more, and none of it was read: the site may have changed. What you do there is missing from the counts.
# A button: puts a report for the makers of Hearth on the clipboard.
popup-blind-copy = Copy a report
# The same button for screen readers. It holds the words that stand on the button.
popup-blind-copy-of = Copy a report: { $site }
popup-blind-copied = Copied. You can paste it where you tell somebody about this.
popup-blind-not-copied = The browser did not let Hearth copy it. Open the report below, and copy it from there.
# Opens the report.
popup-blind-shows = What the report holds
popup-blind-holds = Versions, days, and the form of what was sent. None of your words, no names and no addresses. Hearth sends it nowhere.
# Where not all was seen. $balance: as in “9 links, 1 reply.”
popup-week-seen = Seen this week: { $balance }
popup-today-seen = Seen today: { $balance }
# One day of the picture. $talks: “4 talks”; $links: “9 links”.
popup-day-seen = { $weekday }: { $talks }, { $links } seen, maybe more.
popup-no-nudges-here = No nudges on { $host }.
# $until: a day and a time.
popup-snoozed = No nudges until { $until }.
popup-noted-hello = Noted: you said hello to { $name }.
popup-put-off = { $name } can wait.
# The buttons for screen readers, where several of them stand below each other.
popup-said-hello-to = Said hello to { $name }
popup-later-for = Later, { $name }
popup-open-profile = { $name }, opens their profile

## Choosing sites, on the welcome page and in the options

sites-count-here = Count here
sites-counting = Counting
sites-stop = Stop
sites-own-server = Your own server’s address
sites-own-server-example = social.example
# The buttons for screen readers. Each holds the words that stand on the button.
sites-count-on = Count here: { $host }
sites-stop-on = Stop counting on { $host }
# $names: a list of names of software.
sites-own-server-why = For software that runs on many servers: { $names }.
sites-stopped = Hearth no longer counts on { $host }.
sites-doing-nothing = Nothing counted on { $site } in the last seven days.
# $site: a network. $last: a day and a time.
sites-doing = { $week ->
    [one] { $site }: { $week } counted in the last seven days, the last one { $last }.
   *[other] { $site }: { $week } counted in the last seven days, the last one { $last }.
}
# $day: “Tuesday”, or “Tuesday, November 24”.
sites-blind = Hearth may be blind on { $site } since { $day }. The popup has a report to copy.

## The page of the ledger: what a person did in the last 90 days, day after day

ledger-why = What Hearth saw you do in the last 90 days. Older days live on as counts. If something is wrong, say so here: counts and reminders follow.
# A switch, and what it is about.
ledger-strangers = Keep the names of others
ledger-strangers-why = Whom you answered, though they are not on your list. Switched off, the names in the ledger go too, and only a copy can bring them back; who is on your list is always kept.
# Four lists to choose from, each with the choice that leaves everything in.
ledger-by-site = Site
ledger-all-sites = All sites
ledger-by-kind = Kind
ledger-all-kinds = All kinds
ledger-by-person = Person
ledger-all-people = Everybody
ledger-by-day = Day
ledger-all-days = All days
ledger-more = Show more
ledger-found-nothing = Nothing yet.
ledger-found-none = Nothing that fits.
ledger-found-all = { $whole ->
    [one] { $whole } entry
   *[other] { $whole } entries
}
ledger-found-some = { $whole ->
    [one] { NUMBER($fitting) } of { $whole } entry
   *[other] { NUMBER($fitting) } of { $whole } entries
}

## The page of the data

data-why = It is yours: take it along, bring it back, or let go of it.
# Saves a file.
data-save = Save a copy
data-saved = Saved. Whoever has this file can read it, so keep it as you keep letters.
# Chooses a file.
data-read-back = Read a copy back
# $file: the file's name.
data-read-back-question = Put what { $file } holds in the place of everything here? A snapshot of today’s is kept.
data-read-back-yes = Read it back
data-read-back-done = The copy is read back.
# Copies that Hearth makes by itself.
data-snapshots = Snapshots
data-snapshots-why = One of each of the last seven days, and one from before everything was last replaced.
data-restore = Restore
# The same button for screen readers. $snapshot: as in “Monday, November 23”.
data-restore-named = Restore: { $snapshot }
data-restore-question = Go back to { $snapshot }? A snapshot of how it is now is kept.
data-restored = Restored.
# A snapshot. $when: a day and a time.
data-before = Before it was replaced, { $when }
# Above a list of sites.
data-wanted = Where this copy was made, Hearth counted on these sites as well. A copy cannot allow them here; you can.
data-grant-wanted = Count on these
data-not-wanted = Not here
data-erase-heading = Begin anew
data-erase-why = Forgets everybody and everything, snapshots included, and gives the sites back to the browser.
data-erase = Erase everything
data-erase-question = Erase everything that Hearth keeps? You may want to save a copy first.
data-erase-yes = Go on
data-erase-indeed-question = Once more, because nobody can bring it back: erase it all?
data-erase-indeed-yes = Erase it all
data-erased = Everything is erased.
# Shows records as they lie in storage.
data-show-records = Show them
# The same button for screen readers. $purpose: one of the names below.
data-show-records-of = Show them: { $purpose }
data-more-records = { $number ->
    [one] And { $number } more. All of them are in a copy.
   *[other] And { $number } more. All of them are in a copy.
}
data-size = { $records ->
    [one] { $records } record
   *[other] { $records } records
}, { NUMBER($kilobytes) } kB
# What kinds of records there are, each with what it is kept for.
data-purpose-people = People
data-purpose-people-why = Your list, which name on which site is whose, and when you like to meet.
data-purpose-reminders = Reminders
data-purpose-reminders-why = At what time Hearth tells you of them, in which hours it does not, and on which day it last did.
data-purpose-ledger = Ledger
data-purpose-ledger-why = What you did on each of the last 90 days, so that you can correct it.
data-purpose-tallies = Counts
data-purpose-tallies-why = How much linking and talking there was on each day.
data-purpose-nudges = Nudges
data-purpose-nudges-why = How you set them, and how often one helped.
data-purpose-sight = Sight
data-purpose-sight-why = When you last sent something on each site and when it was last read, so that Hearth notices where it has gone blind.
data-purpose-copies = Snapshots
data-purpose-copies-why = Which snapshots there are, and the sites a copy asks for.
data-purpose-aside = Set aside
data-purpose-aside-why = What Hearth could not read. It is kept as it was found.
data-purpose-form = Form
data-purpose-form-why = The version of the form that all this is in.
data-purpose-session = Until the browser ends
data-purpose-session-why = Posts on their way, composers in use, what was removed lately. In memory, never on disk.

## The welcome page

welcome-title = Welcome to Hearth
welcome-motto = Stop linking, start talking.
welcome-lead = Hearth counts how often you pass on a link and how often you talk with somebody, offers a better act while you write, and reminds you of the few people who matter. Setting it up takes a minute.
# Three promises, each with a sentence that explains it.
welcome-stays = It stays with you
welcome-stays-why = Everything Hearth keeps is on this machine. It sends nothing anywhere.
welcome-asks = It asks first
welcome-asks-why = Installing allows nothing. Hearth sees only the sites that you choose.
welcome-hands-off = It keeps its hands off
welcome-hands-off-why = What you write is yours. Hearth never changes, blocks or sends it.
# Three steps, each with what to do there.
welcome-sites = Where do you talk?
welcome-sites-why = Choose one or two to begin with. Your browser will ask you once for each.
welcome-people = Who matters?
welcome-people-why = Name up to three people you would like to keep up with. When it has been quiet for a week, their flame burns low and Hearth says so, gently.
welcome-people-enough = Three are plenty to begin with. There is room for more in the options.
welcome-sample = What will it look like?
welcome-sample-why = When a draft is a link with hardly a word, this appears beside it, at most three times a day. Try it; nothing happens here.
# After the sample was answered.
welcome-sample-gone = And it is gone. That is all it ever does.
welcome-sample-again = Show it again
welcome-done = That’s all
welcome-not-yet = Choose a site above, and Hearth begins to count there. Nothing is seen until you do.
welcome-ready = { $sites ->
    [one] Hearth counts on { $sites } site now.
   *[other] Hearth counts on { $sites } sites now.
}
# What comes next, in three lines. “The flame” is Hearth's icon.
welcome-next-pin = Pin Hearth to your toolbar. The number on it says how many flames are low.
welcome-next-write = Write as you always do. Tabs that are open already count from now on.
welcome-next-open = Open the flame after a day or two and see how the week looks.
welcome-options = More in the options
welcome-step = Step { NUMBER($number) } of { NUMBER($of) }

## Speaking: logging a conversation, the next rung of the ladder, lines to begin with

# A button: opens the ways in which two can speak, each of which notes a conversation at once.
ladder-spoke = We spoke
# The same button for screen readers.
ladder-spoke-with = We spoke, { $name }
ladder-how = How did you speak?
ladder-phone = Phone
ladder-video = Video
ladder-in-person = In person
ladder-message = Message
ladder-mail = Mail
# $channel: one of the ways.
ladder-noted = Noted: you spoke with { $name } ({ $channel }).
ladder-undone = Taken back.
# A button: opens a form for what else is known of it.
ladder-more = Say more
ladder-began = Who began it?
ladder-began-me = I did
ladder-began-them = They did
ladder-long = How long, roughly
# The choices of how long it was.
ladder-long-unsaid = No matter
ladder-long-quarter = A quarter of an hour
ladder-long-half = Half an hour
ladder-long-hour = An hour
ladder-long-longer = Longer
ladder-line = One line about it
ladder-day = On which day
ladder-more-kept = Kept.
# What comes next with somebody, as a link.
ladder-next-mail = Next: mail { $name }
ladder-next-message = Next: write to { $name }
ladder-next-phone = Next: call { $name }
ladder-next-video = Next: a video call with { $name }
ladder-next-in-person = Next: meet { $name }
# A button: this way of speaking is not suggested for a month.
ladder-decline = Not this
ladder-decline-for = Not this, { $name }
ladder-declined = Hearth will not suggest this with { $name } for 30 days.
# The subject of a letter.
ladder-subject = How are you?
# A button: opens three lines, to be copied.
ladder-openers = A line to begin with
ladder-openers-for = A line to begin with, { $name }
ladder-openers-why = Press one to copy it. It is yours to change.
# A line for screen readers; a click copies it.
ladder-copy = Copy: { $line }
ladder-copied = Copied.
ladder-not-copied = The browser did not let Hearth copy it.
# Somebody whom it is easy to write first.
ladder-easy = Warm up with { $name } first.
# Lines in which somebody asks a friend how they are. $note: what the user noted of them.
ladder-opener-note = { $note }: how is that going?
ladder-opener-wrote = What we wrote about stayed with me. How did it go on?
ladder-opener-heard = It was good to hear your voice. How have you been since?
ladder-opener-saw = It was good to see you. How have you been since?
ladder-opener-long-ago = It has been a while, and I thought of you. How are you?
ladder-opener-catching-up = What has been going on with you lately?
ladder-opener-meaningful = What has been on your mind these days?
ladder-opener-joking = What made you laugh this week?
ladder-opener-caring = How are you holding up? Is there anything I can do?
ladder-opener-listening = I’d like to hear how your week really was.
ladder-opener-valuing = I’d like to know what you think about something. Do you have a moment?
ladder-opener-compliment = I thought of something you did well, and wanted to tell you. How are you?

## The demo: Hearth on an ordinary page with a made-up network, nothing installed.

demo-title = Try Hearth
demo-heading = Stop linking, start talking.
demo-lead = A small made-up network, with Hearth beside it. Write, answer, pass something on, and see what Hearth makes of it. Nothing leaves this page.
demo-made-up = The people are made up, and so is the week behind you. What you write is kept in this browser alone.
# The made-up network's name: an open place in a wood.
demo-network = Clearing
demo-you = You
demo-try = Three things to try
demo-try-link = Paste a link into the box.
demo-put-one-in = Put one in
demo-try-talk = Ana asked something. An answer keeps the flame burning.
demo-answer-ana = Answer Ana
demo-try-time = Let time pass, and see whose turn it is.
demo-one-day = A day later
demo-write = What is on your mind?
demo-post = Post
demo-reply = Reply
demo-repost = Repost
demo-feed = The feed
demo-panel = Hearth’s popup
demo-told = What just happened
demo-start-over = Start over
demo-start-over-first = Your posts and counts on this page will be gone. Start over?
demo-start-over-again = They cannot be brought back. Really start over?
demo-yes = Yes
demo-yes-really = Yes, start over
demo-keep-it = Keep it
demo-forgets = This browser does not keep anything more for this page. You can go on; what is new will be gone when you close or reload it.
demo-answering = Your answer to { $name }
demo-reply-to = Reply to { $name }
demo-repost-of = Repost { $name }’s post
demo-low-flames = { $number ->
    [one] { $number } low flame
   *[other] { $number } low flames
}
demo-told-began = Nothing yet. Post something, and it is counted here.
demo-told-reply-moved = Counted as talk: a reply to { $name }. The flame burns again.
demo-told-reply = Counted as talk: a reply to { $name }.
demo-told-bare-reply = Counted as a link: a reply to { $name } without a word of yours.
demo-told-repost = Counted as a link: a repost.
demo-told-link = Counted: a post with a link.
demo-told-talk = Counted as talk: a post to somebody.
demo-told-saying = Seen: a post without a link, to nobody in particular. It is in neither count.
demo-told-thread = Joined: an answer to yourself is part of your own post, and no talk.
demo-told-same-again = The same twice within ten seconds: counted once.
demo-told-taken-back = Taken back: the repost does not count any more.
demo-told-nudged = A link with hardly a word of yours: Hearth offers something better. You may still post it as it is.
demo-told-resting = Hearth stays silent: it offers something once an hour at most, and waits longer after a “not now”.
demo-told-time = It is { $now } now, here on this page.
demo-told-elsewhere = In the extension, this opens a page of its own.
demo-told-accepted = The box is yours again. Hearth never changes what you write.
demo-told-post-anyway = As you like. Press Post when you are ready.
demo-told-dismissed = Gone. The next one waits longer.
demo-told-never = Gone for good: this kind is never offered again.
demo-told-silent-hour = Silent for an hour.
demo-told-silent-today = Silent for today.
demo-told-silent-here = Silent on this network.

## What the people of the made-up network wrote.

demo-seed-frost = First frost this morning. The beans are done, and the kale is only now getting sweet. If you planted anything late this year, how did it go?
demo-seed-umbrella = Does anyone here know umbrellas? Mine has one broken rib and seven good ones, and throwing it away feels like the wrong answer.
demo-seed-rivets = Seven out of eight is a good grade. Bring it on Saturday, I have rivets in the right size.
demo-seed-record-player = I wrote down how we fixed the library’s old record player, with all the wrong turns left in. For two days the belt was a hair tie.
demo-seed-river = Walked the river path home instead of taking the tram. Forty minutes longer. I met two people I know and one heron I don’t.
demo-seed-sister = Small thing that worked: I rang my sister instead of sending her the article. We talked for an hour. We never got to the article.
demo-seed-bread = The starter forgave me after a week of neglect. There are two loaves too many on the bench: knock before ten and one of them is yours.
demo-own-flour = Which flour is it? Mine sulks on anything but rye.
demo-own-worth-it = Worth a look
demo-note-ana = choir on Tuesdays, beans in the garden
demo-note-chidi = the record player at the library

## Asking later, letting a tie rest, and birthdays

# Two of the choices after “Ask again”.
later-month = In four weeks
# The label of a field for a day.
later-day = On a day of your choice
# The button beside that field.
later-on-day = Ask on that day
later-unclear = Choose a day after today.
# A button: Hearth does not name them until the user wakes the tie. Without guilt.
later-rest = Let the tie rest
# Said after that.
later-rests = The tie with { $name } rests. Under People in the options you can wake it.
# A button on the page of the people: opens the choices of when to ask again.
later-pause = Pause
# The same button for screen readers.
later-pause-named = Pause { $name }
# $day: a day, such as “Friday, December 4”.
later-waits = Not asked about before { $day }.
later-resting = The tie rests.
# A button: their turn may come again.
later-wake = Wake
# The same button for screen readers.
later-wake-named = Wake the tie with { $name }
later-woken = { $name } can have a turn again.
later-birthday-today = Today is { $name }’s birthday.
later-birthday-tomorrow = Tomorrow is { $name }’s birthday.

## Reminders: one notification a day

reminders-title = Reminders
reminders-why = Whose turn it is shows on Hearth’s icon and in the popup. If you like, the browser tells you once a day as well, birthdays included.
# A switch.
reminders-on = Tell me once a day
# The label of a field for a time.
reminders-hour = From this time on
reminders-hour-unclear = Type a time, such as 9:00.
# $time: a time of the day.
reminders-on-said = Hearth tells you once a day, from { $time } on.
reminders-off-said = Hearth tells you nothing by itself now.
# The browser asked the user, and the answer was no.
reminders-refused = The browser did not allow it, so this stays off.

## A meeting with somebody: two times to propose, and a file for the calendar.

# The button beside somebody, and the heading. $name: the person.
meeting-open = Meet
meeting-title = Meet { $name }
meeting-why = Two times to propose, an hour each. Hearth sends nothing: you save a file for your calendar.
meeting-place = Place
meeting-place-example = The café at the park
meeting-first = First time
meeting-second = Second time
# $time: a day and a time, on the user’s clock.
meeting-yours = For you: { $time }
# $time: the same moment, on the clock of $name.
meeting-theirs = For { $name }: { $time }
meeting-zone-unknown = No time zone is noted for { $name }, so their clock is taken to show what yours does.
meeting-none-suits = No hour of the next two weeks suits you both. These ask the least.
meeting-outside-yours = Outside of your usual hours.
meeting-outside-theirs = Outside of the hours that suit { $name } best.
meeting-one-of-two = One of two times to propose.
meeting-save = Save as a calendar file
meeting-saved = Saved. It opens in your calendar, and you can send it to { $name } yourself.
meeting-unclear = Choose a day and a time.
meeting-past = That time has passed.

## Meetings, in the options: when the user likes to meet.

options-meetings = Meetings
options-meetings-why = A time to meet is proposed inside your best hours and those of the other person. Where both times are empty, yours are the evenings of weekdays and the days of the weekend.
# The hours of the week at which the user likes to meet.
options-best-hours-save = Save your best hours
options-best-hours-saved = Your best hours are saved.

## A draft that sounds like selling, in the nudge and in the options.

nudge-selling = This sounds like selling
nudge-selling-reason = { $name } may like a hello more.
# Liu and others, Journal of Personality and Social Psychology, 2023.
nudge-selling-purpose = In studies with 5,900 people, a hello was more welcome than those who sent it had thought. It asks for nothing.
# Three questions that may begin a talk; to read, not to insert.
nudge-selling-starter-been = How have you been?
nudge-selling-starter-new = What is new with you?
nudge-selling-starter-week = How was your week?
# Back to the composer.
nudge-selling-accept = Write it as a hello
# A kind of offer.
options-selling = Say hello instead of selling
options-phrases = Phrases that sound like selling
options-phrases-why = In a draft to somebody on your list, one of these is gently marked. One phrase a line; capitals make no difference.
options-phrases-save = Save the phrases
options-phrases-saved = Phrases saved.

## Address books, on the page of the people

book-title = Address books
book-why = Bring in people whom you know already, and take yours along. A file is read in this browser and goes nowhere.
# On the button that chooses a file.
book-choose = Choose a file
book-choose-why = vCard or CSV, as address books and networks write them. You see first what would change.
book-save-cards = Save as vCard
book-save-table = Save as CSV
book-saved = The file is saved.
# Over what a file holds; $file is its name.
book-inside = In { $file }
book-guessed-letters = The file does not say how its letters are written. See whether the names are right.
book-old-form = Some of the cards are in the old form 2.1. They are read as far as that goes.
# Over the choices of what each column of a table holds.
book-columns = What the columns hold
book-columns-why = Change what is not right; what is below follows.
# Numbers of rows.
book-summary = New: { NUMBER($new) }. On your list, for sure or perhaps: { NUMBER($known) }. Left out: { NUMBER($left) }.
book-tick-few = There are more people here than your circles hold. Tick the few whom you want to keep up with.
book-search = Search for a name
# Below the table.
book-more = Only the first { NUMBER($most) } are shown. Search for a name to see others.
# Over a column of the table.
book-who = Who
# Over a column of the table.
book-fate = What would happen
# Over a column of the table: a circle, or a person.
book-place = Where to
# The name of a box to tick.
book-take = Bring in { $name }
# The name of a choice.
book-place-of = Where to with { $name }
# One choice beside the circles.
book-join = Join with { $name }
book-fate-new = New
book-into-by-handle = Joins { $name }: the same handle
book-into-by-mail = Joins { $name }: the same e-mail
book-into-by-phone = Joins { $name }: the same phone number
book-perhaps-by-phone = Perhaps { $name }, who has the same phone number. You decide.
book-perhaps-by-name = Perhaps { $name }, by the same name. You decide.
book-left-no-name = Left out: there is no name
book-left-nobody = Left out: a group or a place, not a person
book-left-known = Nothing new: all of it is known of { $name }
book-left-torn = Left out: it fits both { $one } and { $other }. Say first whether they are one person.
book-left-full = Left out: every circle is full
book-remark-name-cut = The name is longer than what is kept, and is cut.
book-remark-note-cut = The note is longer than one line, and is cut.
book-remark-birthday = It is not clear which day the birthday is, so it is left out.
book-remark-more = There is more than Hearth keeps of anybody; the rest is left out.
book-remark-several = Several cards of the file are this person.
# $circle is the name of a circle.
book-too-many = “{ $circle }”: { NUMBER($ticked) } ticked, room for { NUMBER($room) }. Untick some, or choose another circle.
book-nobody-ticked = Nobody is ticked yet.
# On the button that does it.
book-bring-in = Bring in those ticked ({ NUMBER($count) })
book-done = Added: { NUMBER($added) }. Joined: { NUMBER($merged) }.
book-taken-back = It is taken back. Whoever you did something with since stays.
book-refused-too-large = This file is larger than { NUMBER($megabytes) } MB. Save it without photos, or in parts.
book-refused-too-many = This file has more than { NUMBER($most) } cards. Save a part of them.
book-refused-no-book = Hearth finds no address book in this file. Choose one that ends in .vcf or .csv.
# What a column may hold; so are those below.
book-means-nothing = Not read
book-means-name = Name
book-means-given-name = Given name
book-means-family-name = Family name
book-means-handle = Handle
book-means-page = Profile or blog
book-means-mail = E-mail
book-means-phone = Phone
book-means-message = Address for messages
book-means-video = Address for video calls
book-means-place = Where you meet
book-means-birthday = Birthday
book-means-zone = Time zone
book-means-note = Note
book-means-tags = Tags
book-means-circle = Circle: 5, 15 or 50
book-means-days = Days until the flame is low
book-means-card = Lines of a vCard
