### جمل هيرث بالعربية. معنى كل جملة ومكانها في ملاحظات en.ftl.
###
### بلا مخاطبة بالمذكر أو المؤنث قدر الإمكان: مصادر مثل «حفظ»، و«يمكن»، و«لنا». «حديث» هو كل ما يُوجَّه
### إلى شخص: رد أو تعليق أو رسالة. وnudge هنا «اقتراح».

direction = rtl

manifest-name = Hearth
manifest-description = روابط أقل، وأحاديث أكثر. يعدّ الروابط والأحاديث، ويساعد على البقاء على صلة بالقلة المهمّة من الناس.
manifest-enter-nudge = الانتقال إلى الاقتراح بجانب النص
manifest-hello-one = حان وقت تحية { $first }
manifest-hello-two = حان وقت تحية { $first } و{ $second }
manifest-hello-three = حان وقت تحية { $first } و{ $second } و{ $third }
manifest-birthday-today = اليوم عيد ميلاد { $name }.
manifest-birthday-tomorrow = غدًا عيد ميلاد { $name }.
manifest-one-word = كلمة قصيرة تكفي.

common-undo = تراجع
common-cancel = إلغاء
common-save = حفظ
common-troubles = ما لم ينجح
common-troubles-seen = مفهوم
common-list-separator = { "، " }

activity-post = منشور
activity-link-post = منشور فيه رابط
activity-repost = إعادة نشر
activity-quote = اقتباس
activity-reply = رد
activity-comment = تعليق
activity-direct-message = رسالة خاصة
activity-conversation = حديث بعيدًا عن الشاشة

activity-post-to = منشور موجَّه إلى { $person }
activity-link-post-to = رابط من أجل { $person }
activity-repost-to = إعادة نشر من { $person }
activity-quote-to = اقتباس من { $person }
activity-reply-to = رد على { $person }
activity-comment-to = تعليق لدى { $person }
activity-direct-message-to = رسالة خاصة إلى { $person }
activity-conversation-to = حديث مع { $person }

activity-linking = رابط
activity-talking = حديث
activity-saying = خارج العدّ

activity-awaiting = لم يُعدّ بعد: بانتظار معرفة هل قبِله الموقع.
activity-unconfirmed = لم يُعدّ: يبدو أن الموقع أعاده.
activity-taken-back = لم يُعدّ: جرى سحبه.
activity-unread = لم يُعدّ: كان أكبر من أن يُقرأ.
activity-held = يراجعه الموقع قبل إظهاره.

activity-links = { $number ->
    [zero] لا روابط
    [one] رابط واحد
    [two] رابطان
    [few] { $number } روابط
    [many] { $number } رابطًا
   *[other] { $number } رابط
}
activity-replies = { $number ->
    [zero] لا ردود
    [one] رد واحد
    [two] ردّان
    [few] { $number } ردود
    [many] { $number } ردًّا
   *[other] { $number } رد
}
activity-comments = { $number ->
    [zero] لا تعليقات
    [one] تعليق واحد
    [two] تعليقان
    [few] { $number } تعليقات
    [many] { $number } تعليقًا
   *[other] { $number } تعليق
}
activity-messages = { $number ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $number } رسائل
    [many] { $number } رسالة
   *[other] { $number } رسالة
}
activity-talks = { $number ->
    [zero] لا أحاديث
    [one] حديث واحد
    [two] حديثان
    [few] { $number } أحاديث
    [many] { $number } حديثًا
   *[other] { $number } حديث
}
activity-balance-nothing = لا شيء بعد.
activity-balance-talks = { $talks }، بلا روابط.
activity-balance-links = { $links }، ولا رد بعد.
activity-balance-both = { $links }، { $talks }.
activity-more-hosts = { $number ->
    [zero] ولا غيرها
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $number } أخرى
    [many] و{ $number } أخرى
   *[other] و{ $number } أخرى
}

address-empty = يُرجى كتابة عنوان الخادم، مثل social.example.
address-not-of-the-web = هذا ليس عنوانًا على الويب. يُرجى كتابة اسم الخادم، مثل social.example.
address-no-dot = تنقص نقطة. يُرجى كتابة الاسم كاملًا، مثل social.example.
address-not-ascii = يُرجى نسخ العنوان من شريط العنوان في المتصفح.
address-not-a-host = هذا ليس اسم خادم. يُرجى كتابة الاسم وحده، مثل social.example.

error-newer-schema = كُتبت هذه البيانات بإصدار أحدث من Hearth (الصيغة { NUMBER($found) }). لم يتغيّر شيء. للمتابعة يلزم تحديث Hearth.
error-storage = لم يستطع المتصفح حفظ هذا ({ $why }). ما حُفظ من قبل باقٍ. يُرجى إفراغ بعض المساحة على القرص ثم إعادة المحاولة.
error-not-granted = لا يعدّ Hearth على هذا الموقع. يلزم السماح به أولًا في نافذة Hearth.
error-not-for-you = لا يمكن لهذه الصفحة أن تسأل عن ذلك.
error-no-such-person = لم يعد هذا الشخص في القائمة. فتح الصفحة من جديد يُظهر من فيها.
error-no-such-activity = لم يعد هذا القيد موجودًا. فتح نافذة Hearth من جديد يُظهر الموجود.
error-nothing-to-undo = لم يبقَ ما يمكن التراجع عنه.
error-no-name = يُرجى كتابة اسم لهذا الشخص، ليُعرف دور من حان.
error-handle-taken = { $handle } هو { $by } بالفعل. يُرجى حذفه هناك أولًا، أو تركه هنا.
error-circle-full = اكتملت دائرة { NUMBER($cap) }. يُرجى نقل أحدهم أولًا إلى دائرة أوسع: فالصلة القوية بالجميع غير ممكنة.
error-not-a-copy = هذا الملف ليس نسخة صنعها Hearth. لم يتغيّر شيء. يُرجى اختيار نسخة حُفظت هنا من قسم «البيانات».
error-newer-copy = صُنعت هذه النسخة بإصدار أحدث من Hearth. لم يتغيّر شيء. يلزم تحديث Hearth ثم استعادتها.
error-no-such-copy = لم تعد هذه اللقطة موجودة. لم يتغيّر شيء.
error-no-such-hours = يُرجى اختيار يوم واحد على الأقل لساعات الهدوء.
error-unknown-handle = لم يتعرّف Hearth على «{ $typed }». يُرجى كتابة الاسم مع خادمه، مثل @ana@example.social، أو عنوان صفحة الشخص.
error-garbled = لم يفهم Hearth رسالة ({ $why }). يُرجى إعادة تحميل الصفحة.

nudge-name = اقتراح من Hearth
nudge-own-words = ما رأيك بكلمة منك؟
nudge-own-words-reason = المسودة رابط، يكاد يخلو من كلماتك.
nudge-own-words-reason-host = المسودة رابط إلى { $host }، يكاد يخلو من كلماتك.
nudge-own-words-purpose = في دراسة شملت 2.8 مليون مشاركة، لم يُفتح 59٪ من الروابط قط. أما جملة منك فيمكن الرد عليها.
nudge-own-words-starter-tried = هل جرّب أحد هذا؟
nudge-own-words-starter-mind = تغيّر رأيي في هذا. وماذا عنكم؟
nudge-own-words-starter-more = من يعرف المزيد عن هذا؟
nudge-starters = سؤال للبداية، بكلماتك:
nudge-accept = إضافة كلماتك
nudge-ask = طرح سؤال
nudge-ask-accept = سأطرح سؤالًا
nudge-post = نشره كما هو
nudge-close = ليس الآن
nudge-open = ما هذا؟
nudge-more = تقليل الاقتراحات
nudge-quiet-hour = هدوء لمدة ساعة
nudge-quiet-today = هدوء لهذا اليوم
nudge-quiet-here = ليس على { $host }
nudge-never = لا لهذا الاقتراح أبدًا

options-title = الخيارات
options-parts = في هذه الصفحة
options-people = الناس
options-people-why = القلة التي تبقى الصلة بها. الدوائر صغيرة عن قصد: فالصلة القوية بالجميع غير ممكنة.
options-circle-empty = لا أحد بعد.
options-sites = المواقع
options-sites-why = لا يرى Hearth إلا هذه المواقع: ما يُرسَل فيها، والمسودات أثناء كتابتها.
options-nudges = الاقتراحات
options-nudges-why = اقتراحات صغيرة بجانب الكتابة: واحد في الساعة وثلاثة في اليوم على الأكثر.
options-nudges-on = تقديم اقتراحات أثناء الكتابة
options-snooze = هدوء
options-snooze-hour = لمدة ساعة
options-snooze-today = لهذا اليوم
options-wake = إعادتها
options-snoozed = هدوء حتى { $until }.
options-never = لا تُقدَّم أبدًا
options-quiet-hosts = هدوء على
options-allow = السماح من جديد
options-allow-what = السماح من جديد: { $what }
options-hours = ساعات الهدوء
options-hours-from = من
options-hours-to = إلى
options-hours-days = تبدأ في
options-hours-add = إضافة ساعات هدوء
options-hours-added = أُضيفت ساعات الهدوء.
options-hours-remove = حذف
options-hours-removed = حُذفت ساعات الهدوء.
options-hours-unclear = يُرجى كتابة الوقتين، مثل 22:00 و7:00.
options-from-to = من { $from } إلى { $to }
options-remove-hours = حذف: { $span }
options-ledger = السجل
options-data = البيانات
options-own-words = إضافة كلماتك، أو طرح سؤال
options-effect-none = لا شيء حتى الآن.
options-effect-kept = { $shown ->
    [zero] لا اقتراحات حتى الآن.
    [one] اقتراح واحد حتى الآن. بقيت المسودة كما هي، ولا بأس في ذلك.
    [two] اقتراحان حتى الآن. بقيت المسودات كما هي، ولا بأس في ذلك.
    [few] { $shown } اقتراحات حتى الآن. بقيت المسودات كما هي، ولا بأس في ذلك.
    [many] { $shown } اقتراحًا حتى الآن. بقيت المسودات كما هي، ولا بأس في ذلك.
   *[other] { $shown } اقتراح حتى الآن. بقيت المسودات كما هي، ولا بأس في ذلك.
}
options-effect-heeded = { $shown ->
    [zero] لا اقتراحات حتى الآن.
    [one] اقتراح واحد حتى الآن.
    [two] اقتراحان حتى الآن.
    [few] { $shown } اقتراحات حتى الآن.
    [many] { $shown } اقتراحًا حتى الآن.
   *[other] { $shown } اقتراح حتى الآن.
} { $heeded ->
    [zero] ولم تكسب المسودة كلمات منك.
    [one] وبعد واحد منها كسبت المسودة كلمات منك.
    [two] وبعد اثنين منها كسبت المسودة كلمات منك.
    [few] وبعد { $heeded } منها كسبت المسودة كلمات منك.
    [many] وبعد { $heeded } منها كسبت المسودة كلمات منك.
   *[other] وبعد { $heeded } منها كسبت المسودة كلمات منك.
}
options-keeps = ما يحتفظ به Hearth
options-keeps-acts = على هذا الجهاز ولا في مكان سواه: حدوث نشر أو رد أو تعليق أو تمرير شيء، ومتى، وإلى من أو حول أي منشور، وعناوين الروابط. وبعد 90 يومًا لا يبقى إلا أعداد كل يوم.
options-keeps-no-words = لا الكلمات المكتوبة أبدًا، ولا ما يكتبه الآخرون إليك. ومن الرسائل الخاصة إرسالها فحسب، ومتى، وإلى من.
options-keeps-people = الناس في القائمة، مع الملاحظات عنهم ووقت آخر حديث. لا يطلب Hearth شيئًا من الشبكة، ولا يستطيع أحد غيرك رؤية شيء من هذا.
options-set-aside = جانبًا
options-set-aside-why = لم يستطع Hearth قراءة هذه السجلات. هي محفوظة كما وُجدت، ولم يُحذف شيء.
options-set-aside-show = كما وُجد

people-unseen = لم يُرَ حديث بعد
people-since-reply = { $days ->
    [zero] أقل من يوم منذ آخر رد منك
    [one] يوم واحد منذ آخر رد منك
    [two] يومان منذ آخر رد منك
    [few] { $days } أيام منذ آخر رد منك
    [many] { $days } يومًا منذ آخر رد منك
   *[other] { $days } يوم منذ آخر رد منك
}
people-since-comment = { $days ->
    [zero] أقل من يوم منذ آخر تعليق منك
    [one] يوم واحد منذ آخر تعليق منك
    [two] يومان منذ آخر تعليق منك
    [few] { $days } أيام منذ آخر تعليق منك
    [many] { $days } يومًا منذ آخر تعليق منك
   *[other] { $days } يوم منذ آخر تعليق منك
}
people-since-message = { $days ->
    [zero] أقل من يوم منذ آخر رسالة منك
    [one] يوم واحد منذ آخر رسالة منك
    [two] يومان منذ آخر رسالة منك
    [few] { $days } أيام منذ آخر رسالة منك
    [many] { $days } يومًا منذ آخر رسالة منك
   *[other] { $days } يوم منذ آخر رسالة منك
}
people-since-quote = { $days ->
    [zero] أقل من يوم منذ آخر اقتباس منك
    [one] يوم واحد منذ آخر اقتباس منك
    [two] يومان منذ آخر اقتباس منك
    [few] { $days } أيام منذ آخر اقتباس منك
    [many] { $days } يومًا منذ آخر اقتباس منك
   *[other] { $days } يوم منذ آخر اقتباس منك
}
people-since-mention = { $days ->
    [zero] أقل من يوم منذ آخر ذكر منك
    [one] يوم واحد منذ آخر ذكر منك
    [two] يومان منذ آخر ذكر منك
    [few] { $days } أيام منذ آخر ذكر منك
    [many] { $days } يومًا منذ آخر ذكر منك
   *[other] { $days } يوم منذ آخر ذكر منك
}
people-since-talk = { $days ->
    [zero] أقل من يوم منذ آخر حديث بينكما
    [one] يوم واحد منذ آخر حديث بينكما
    [two] يومان منذ آخر حديث بينكما
    [few] { $days } أيام منذ آخر حديث بينكما
    [many] { $days } يومًا منذ آخر حديث بينكما
   *[other] { $days } يوم منذ آخر حديث بينكما
}
people-since-hello = { $days ->
    [zero] أقل من يوم منذ آخر تحية منك
    [one] يوم واحد منذ آخر تحية منك
    [two] يومان منذ آخر تحية منك
    [few] { $days } أيام منذ آخر تحية منك
    [many] { $days } يومًا منذ آخر تحية منك
   *[other] { $days } يوم منذ آخر تحية منك
}
people-rhythm = { $cadence ->
    [zero] كل يوم
    [one] كل يوم
    [two] كل يومين
    [few] كل { $cadence } أيام
    [many] كل { $cadence } يومًا
   *[other] كل { $cadence } يوم
}؛ { $days ->
    [zero] آخر حديث اليوم
    [one] آخر حديث أمس
    [two] آخر حديث قبل يومين
    [few] آخر حديث قبل { $days } أيام
    [many] آخر حديث قبل { $days } يومًا
   *[other] آخر حديث قبل { $days } يوم
}
people-rhythm-unseen = { $cadence ->
    [zero] كل يوم
    [one] كل يوم
    [two] كل يومين
    [few] كل { $cadence } أيام
    [many] كل { $cadence } يومًا
   *[other] كل { $cadence } يوم
}؛ لم يُرَ حديث بعد
people-last-and-rhythm = { $last } · { $cadence ->
    [zero] كل يوم
    [one] كل يوم
    [two] كل يومين
    [few] كل { $cadence } أيام
    [many] كل { $cadence } يومًا
   *[other] كل { $cadence } يوم
}
people-closest = { $how }، { $date }: الأقرب حتى الآن
people-burning = الشعلة متّقدة
people-low = الشعلة خافتة
people-embers = جمر
people-circle-five = الخمسة الأقرب
people-circle-fifteen = الخمسة عشر التالون
people-circle-fifty = خمسون آخرون
people-fullness = { NUMBER($taken) } من { NUMBER($cap) }
people-known-as = اسم الحساب، أو عنوان الصفحة الشخصية
people-known-as-example = @ana@social.example
people-on-site = على
people-on-any-site = بحسب العنوان
people-known-as-why = كي يلاحظ Hearth الحديث بينكما بنفسه. يمكن تركه فارغًا.
people-name = الاسم
people-name-example = ليلى
people-circle = مدى القرب
people-cadence = أيام حتى تخفت الشعلة
people-note = سطر للتذكّر
people-note-example = في المكتبة منذ مايو
people-add = إضافة شخص
people-edit = تعديل
people-remove = حذف
people-edit-named = تعديل { $name }
people-remove-named = حذف { $name }
people-remove-handle = حذف اسم الحساب { $handle }
people-added = صار { $name } في القائمة.
people-changed = حُفظ { $name }.
people-removed = لم يعد { $name } في القائمة.
people-problem-name-missing = يُرجى كتابة اسم أولًا.
people-problem-name-too-long = أقصى طول للاسم هو { NUMBER($most) } حرفًا.
people-problem-handle-unclear = هذا ليس اسم حساب واحدًا. يُرجى كتابته بلا مسافات، مثل @ana@social.example.
people-problem-cadence-unclear = يُرجى كتابة عدد أيام من 1 إلى { NUMBER($most) }، أو ترك الحقل فارغًا.
people-problem-note-too-long = أقصى طول للملاحظة هو { NUMBER($most) } حرفًا.
people-problem-five-full = الخمسة الأقرب صاروا خمسة. يُرجى اختيار من يتراجع خطوة، أو اختيار دائرة أوسع.
people-problem-fifteen-full = الخمسة عشر التالون صاروا خمسة عشر. يُرجى اختيار من يتراجع خطوة، أو اختيار دائرة أوسع.
people-problem-fifty-full = الخمسون خمسون. يلزم ترك أحدهم أولًا، فلا أحد يستطيع البقاء على صلة بالجميع.

people-more = المزيد عن { $name }
people-more-unnamed = المزيد عن هذا الشخص
people-phone = أرقام الهاتف
people-mail = عناوين البريد
people-message = أين تُرسل الرسائل
people-video = روابط مكالمات الفيديو
people-place = أماكن للقاء
people-one-a-line = إن تعدّدت، فواحد في كل سطر.
people-blog = عنوان المدوّنة
people-blog-example = layla.example
people-tags = وسوم
people-tags-example = الجوقة، الجيران
people-zone = المنطقة الزمنية
people-zone-example = Africa/Cairo
people-best-hours = أنسب الساعات، بتوقيتهم
people-birthday = عيد الميلاد
people-birthday-day = اليوم
people-birthday-month = الشهر
people-birthday-unknown = غير معروف
people-birthday-year = السنة، إن عُرفت
people-steps-back = من يتراجع خطوة؟
people-steps-back-to = ينتقل إلى: { $circle }
people-sheet = أفعال أخرى
people-merge = الشخص نفسه…
people-merge-with = من هو الشخص نفسه؟
people-merge-keep = اسم من ودائرته يبقيان؟
people-merge-do = جعلهما واحدًا
people-merged = صار { $other } هو { $kept }.
people-split = شخصان…
people-split-handles = أيّها لشخص آخر؟
people-split-name = اسم الشخص الآخر
people-split-do = جعلهما اثنين
people-split-done = صار { $name } في القائمة شخصًا آخر.
people-forget = نسيان…
people-forget-question = نسيان { $name } إلى الأبد؟
people-forget-why = يزول كل أثر: الأسماء والملاحظات والأحاديث وطرق الوصول، وفي اللقطات أيضًا. تبقى الأعداد وحدها. ولا أحد يستطيع استرجاعه.
people-forget-yes = نسيان إلى الأبد
people-forget-no = لا، إبقاء
people-forgotten = نُسي { $name }.
people-amiss-tags = أقصى طول للوسم هو { NUMBER($longest) } حرفًا، وأقصى عدد هو { NUMBER($most) }.
people-amiss-ways = تكفي { NUMBER($most) } طريقة للوصول. يُرجى ترك بعضها.
people-amiss-phone = أحد الأسطر ليس رقم هاتف. يُرجى كتابة أرقام، مثل +43 1 234 56.
people-amiss-mail = أحد الأسطر ليس عنوان بريد. يُرجى كتابته مثل ana@post.example.
people-amiss-video = أحد الأسطر ليس عنوان صفحة. يُرجى نسخ رابط المكالمة، مثل https://meet.example/ana.
people-amiss-message = أحد الأسطر ليس عنوانًا يستطيع Hearth فتحه. يُرجى كتابة اسم، أو عنوان يبدأ بـ https.
people-amiss-place = اسم أحد الأماكن طويل جدًّا. يُرجى اختصاره قليلًا.
people-amiss-blog = هذا ليس عنوان مدوّنة. يُرجى كتابته مثل ana.example.
people-amiss-zone = هذه ليست منطقة زمنية. يُرجى اختيار واحدة من القائمة، مثل Africa/Cairo.
people-amiss-best-hours = يُرجى كتابة الوقتين، مثل 18:00 و20:00، أو تركهما فارغين.
people-amiss-birthday = لا يوجد عيد ميلاد كهذا. يُرجى كتابة اليوم واختيار الشهر، وترك السنة فارغة إن لم تُعرف.
people-amiss-nowhere = كل الدوائر الأوسع مكتملة، فلا أحد يستطيع التراجع. يلزم ترك أحدهم أولًا.
people-amiss-same-person = هو شخص واحد أصلًا. يُرجى اختيار شخص آخر.
people-amiss-nothing-to-split = يُرجى اختيار اسم حساب واحد على الأقل يخص شخصًا آخر.
flames-title = الشعلات
flames-open = كل الشعلات
flames-offer = { $name }، { $shown }: هل تبقى الشعلة متّقدة؟
flames-offer-nameless = { $shown }: هل تبقى الشعلة متّقدة؟
flames-keep = رعاية الشعلة
flames-keep-named = رعاية الشعلة: { $name }
flames-suggestions = ربما يطيب البقاء على تواصل معهم
flames-often = إجاباتك إليهم كثيرة
flames-before = كنت تجيبهم من قبل
flames-replies-lately = { $number ->
    [zero] لا إجابة في آخر 30 يومًا
    [one] إجابة واحدة في آخر 30 يومًا
    [two] إجابتان في آخر 30 يومًا
    [few] { $number } إجابات في آخر 30 يومًا
    [many] { $number } إجابة في آخر 30 يومًا
   *[other] { $number } إجابة في آخر 30 يومًا
}
flames-replies-earlier = { $number ->
    [zero] لا إجابة، ولا إجابة في آخر 30 يومًا
    [one] إجابة واحدة، ولا إجابة في آخر 30 يومًا
    [two] إجابتان، ولا إجابة في آخر 30 يومًا
    [few] { $number } إجابات، ولا إجابة في آخر 30 يومًا
    [many] { $number } إجابة، ولا إجابة في آخر 30 يومًا
   *[other] { $number } إجابة، ولا إجابة في آخر 30 يومًا
}
flames-not-now = ليس الآن
flames-not-now-named = ليس الآن: { $name }
flames-not-now-done = لن يذكر Hearth هنا { $name } لمدة 90 يومًا.
flames-why = كيف تتّقد شعلة كل شخص، ومتى كان آخر حديث بينكما.
flames-nobody = لا أحد في القائمة بعد. عند تسمية شخص تتّقد شعلته هنا.
flames-name-somebody = تسمية شخص
flames-rests = الشعلة ترتاح
flames-never = لم يُرَ حديث بعد
flames-channel-comment = إجابة أو تعليق
flames-channel-mail = بريد
flames-channel-message = رسالة
flames-channel-phone = مكالمة
flames-channel-video = مكالمة فيديو
flames-channel-in-person = لقاء
flames-hello = تحية
flames-last = { $how }، { $days ->
    [zero] اليوم
    [one] أمس
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
}
flames-strip = { $talks ->
    [zero] لا حديث في آخر اثني عشر شهرًا
    [one] حديث واحد في آخر اثني عشر شهرًا
    [two] حديثان في آخر اثني عشر شهرًا
    [few] { $talks } أحاديث في آخر اثني عشر شهرًا
    [many] { $talks } حديثًا في آخر اثني عشر شهرًا
   *[other] { $talks } حديث في آخر اثني عشر شهرًا
}
flames-as-table = في جدول
flames-table-flames = الشعلات
flames-column-name = الاسم
flames-column-circle = الدائرة
flames-column-flame = الشعلة
flames-column-last = آخر حديث
flames-column-how = كيف
flames-table-months = أحاديث كل شهر
flames-written = كتابةً
flames-spoken = بالصوت
flames-met = وجهًا لوجه
flames-shares = إلى أين ذهب حديثك
flames-shares-why = أحاديث آخر 90 يومًا: ما رآه Hearth وما دُوّن يدويًا. في العادة يذهب 40٪ من الوقت الذي يخصصه الناس لغيرهم إلى خمسة أشخاص، و20٪ إلى العشرة التالين.
flames-shares-none = لم يُرَ حديث في آخر 90 يومًا.
flames-shares-said = من { $talks ->
    [zero] لا حديث
    [one] حديث واحد
    [two] حديثين
    [few] { $talks } أحاديث
    [many] { $talks } حديثًا
   *[other] { $talks } حديث
}، وصل { NUMBER($five) }٪ إلى الخمسة الأقرب و{ NUMBER($fifteen) }٪ إلى الخمسة عشر التالين.
flames-yours = حديثك
flames-usual = المعتاد
flames-others = الآخرون جميعًا
flames-percent = { NUMBER($number) }٪
flames-column-whom = إلى من وصل
flames-column-talks = الأحاديث
flames-column-yours = النسبة

popup-talking = أحاديث
popup-linking = روابط
popup-people = إلقاء التحية
popup-said-hello = تمّت التحية
popup-later = لاحقًا
popup-later-when = السؤال من جديد
popup-tomorrow = غدًا
popup-weekend = في عطلة الأسبوع
popup-next-week = الأسبوع القادم
popup-nobody-known = يمكن تسمية ثلاثة أشخاص على الأكثر للبقاء على صلة بهم. هذا يكفي.
popup-name-people = تسميتهم
popup-nobody-low = لم يحِن دور أحد الآن.
popup-last = آخر ما رُئي
popup-wrong = هذا غير صحيح
popup-wrong-about = هذا غير صحيح: { $activity }
popup-what-was-it = ماذا كان؟
popup-remove = حذفه
popup-correct = تصحيحه
popup-count-it = عدّه
popup-no-page = لا يمكن لـ Hearth العمل في هذه الصفحة.
popup-options = الخيارات
popup-quiet = هدوء
popup-quiet-how-long = بلا اقتراحات
popup-quiet-hour = لمدة ساعة
popup-quiet-today = لهذا اليوم
popup-quiet-here = على هذا الموقع
popup-wake = إعادتها
popup-wake-here = السماح بها
popup-removed = حُذف.
popup-corrected = صُحّح.
popup-back-again = عاد من جديد.
popup-week = هذا الأسبوع: { $balance }
popup-today = اليوم: { $balance }
popup-saying = { $number ->
    [zero] لا منشورات عادية
    [one] منشور عادي واحد، خارج العدّ
    [two] منشوران عاديان، خارج العدّ
    [few] { $number } منشورات عادية، خارج العدّ
    [many] { $number } منشورًا عاديًا، خارج العدّ
   *[other] { $number } منشور عادي، خارج العدّ
}
popup-next-enough = حديث جيد واحد في اليوم يكفي.
popup-next-answer-one = لنختر شيئًا كتبه أحدهم، ونردّ عليه.
popup-next-answer-today = لنردّ على شيء قرأناه اليوم.
popup-next-begin = يمكن فتح موقع للحديث، وبدء العدّ فيه.
popup-next-hello = تحية قصيرة إلى { $name } خطوة تالية جيدة.
popup-day = { $weekday }: { $talks }، { $links }.
popup-picture = الأحاديث والروابط في الأيام السبعة الأخيرة
popup-counting-on = يعدّ على { $host }
popup-count-on = العدّ على { $host }
popup-count-on-why = يعرف Hearth موقع { $site }، ويعدّ هنا بمجرد السماح بذلك. سيسأل المتصفح أولًا.
popup-looks-like = يبدو هذا الموقع من { $site }. يعدّ Hearth هنا بمجرد السماح بذلك. سيسأل المتصفح أولًا.
popup-unknown-server = يعرف Hearth موقع { $site }، لكنه لم يرَ بعد الخادم المستخدَم معه. يُرجى تسجيل الدخول هناك، وإعادة تحميل الصفحة، ثم فتح هذه النافذة من جديد.
popup-unknown-site = لا يعرف Hearth موقع { $host } بعد، فلا يُعدّ هنا شيء.
popup-blind = قد لا يرى Hearth شيئًا على { $site } منذ { $day }.
popup-blind-why = أُرسل شيء هناك في ثلاثة أيام أو أكثر ولم يُقرأ منه شيء: ربما تغيّر الموقع. ما يحدث هناك ناقص في العدّ.
popup-blind-copy = نسخ تقرير
popup-blind-copy-of = نسخ تقرير: { $site }
popup-blind-copied = نُسخ التقرير. يمكن لصقه حيث يُحكى لأحد عن ذلك.
popup-blind-not-copied = لم يسمح المتصفح لتطبيق Hearth بالنسخ. يمكن فتح التقرير أدناه ونسخه من هناك.
popup-blind-shows = ما في التقرير
popup-blind-holds = الإصدارات والأيام وشكل ما أُرسل. لا كلمات ولا أسماء ولا عناوين. لا يرسله Hearth إلى أي مكان.
popup-week-seen = ما شوهد هذا الأسبوع: { $balance }
popup-today-seen = ما شوهد اليوم: { $balance }
popup-day-seen = { $weekday }: شوهد { $talks }، { $links }، وربما أكثر.
popup-no-nudges-here = بلا اقتراحات على { $host }.
popup-snoozed = بلا اقتراحات حتى { $until }.
popup-noted-hello = سُجّل إلقاء التحية على { $name }.
popup-put-off = يمكن لـ { $name } الانتظار.
popup-said-hello-to = تمّت التحية: { $name }
popup-later-for = لاحقًا، { $name }
popup-open-profile = { $name }، فتح الصفحة الشخصية

sites-count-here = العدّ هنا
sites-counting = يعدّ
sites-stop = إيقاف
sites-own-server = عنوان خادمك
sites-own-server-example = social.example
sites-count-on = العدّ هنا: { $host }
sites-stop-on = إيقاف العدّ على { $host }
sites-own-server-why = للبرامج التي تعمل على خوادم كثيرة: { $names }.
sites-stopped = لم يعد Hearth يعدّ على { $host }.
sites-doing-nothing = لم يُعدّ شيء على { $site } في الأيام السبعة الأخيرة.
sites-doing = { $week ->
    [zero] { $site }: لا شيء في الأيام السبعة الأخيرة، وآخرها { $last }.
    [one] { $site }: مرة واحدة في الأيام السبعة الأخيرة، { $last }.
    [two] { $site }: مرتان في الأيام السبعة الأخيرة، آخرهما { $last }.
    [few] { $site }: { $week } مرات في الأيام السبعة الأخيرة، آخرها { $last }.
    [many] { $site }: { $week } مرة في الأيام السبعة الأخيرة، آخرها { $last }.
   *[other] { $site }: { $week } مرة في الأيام السبعة الأخيرة، آخرها { $last }.
}
sites-blind = قد لا يرى Hearth شيئًا على { $site } منذ { $day }. في النافذة المنبثقة تقرير للنسخ.

ledger-why = ما رآه Hearth في آخر 90 يومًا. ومن الأيام الأقدم تبقى الأعداد. وإن كان شيء غير صحيح فيمكن قول ذلك هنا: تتبعه الأعداد والتذكيرات.
ledger-strangers = الاحتفاظ بأسماء الآخرين
ledger-strangers-why = من رددت عليهم وليسوا في قائمتك. عند الإيقاف تُحذف الأسماء من السجل أيضًا ولا تعيدها إلا نسخة محفوظة؛ أما من في قائمتك فيبقى دائمًا.
ledger-by-site = الموقع
ledger-all-sites = كل المواقع
ledger-by-kind = النوع
ledger-all-kinds = كل الأنواع
ledger-by-person = الشخص
ledger-all-people = الجميع
ledger-by-day = اليوم
ledger-all-days = كل الأيام
ledger-more = عرض المزيد
ledger-found-nothing = لا شيء بعد.
ledger-found-none = لا شيء مطابق.
ledger-found-all = { $whole ->
    [zero] لا قيود
    [one] قيد واحد
    [two] قيدان
    [few] { $whole } قيود
    [many] { $whole } قيدًا
   *[other] { $whole } قيد
}
ledger-found-some = { $whole ->
    [zero] لا قيود
    [one] { NUMBER($fitting) } من قيد واحد
    [two] { NUMBER($fitting) } من قيدين
    [few] { NUMBER($fitting) } من { $whole } قيود
    [many] { NUMBER($fitting) } من { $whole } قيدًا
   *[other] { NUMBER($fitting) } من { $whole } قيد
}

data-why = هي لك: للأخذ معك، أو الاستعادة، أو التخلي عنها.
data-save = حفظ نسخة
data-saved = حُفظت. كل من لديه هذا الملف يستطيع قراءته، فليُحفَظ كما تُحفَظ الرسائل.
data-read-back = استعادة نسخة
data-read-back-question = هل يوضع ما في { $file } مكان كل شيء هنا؟ ستبقى لقطة من اليوم.
data-read-back-yes = استعادتها
data-read-back-done = استُعيدت النسخة.
data-snapshots = اللقطات
data-snapshots-why = لقطة من كل يوم من الأيام السبعة الأخيرة، ولقطة مما قبل آخر استبدال لكل شيء.
data-restore = استعادة
data-restore-named = استعادة: { $snapshot }
data-restore-question = هل تكون العودة إلى { $snapshot }؟ ستبقى لقطة من الوضع الآن.
data-restored = تمّت الاستعادة.
data-before = قبل الاستبدال، { $when }
data-wanted = حيث صُنعت هذه النسخة كان Hearth يعدّ على هذه المواقع أيضًا. لا تستطيع نسخة السماح بها هنا، لكن ذلك بيدك.
data-grant-wanted = العدّ على هذه
data-not-wanted = ليس هنا
data-erase-heading = البدء من جديد
data-erase-why = نسيان الجميع وكل شيء، ومنه اللقطات، وإعادة أذونات المواقع إلى المتصفح.
data-erase = محو كل شيء
data-erase-question = هل يُمحى كل ما يحتفظ به Hearth؟ قد يحسن حفظ نسخة أولًا.
data-erase-yes = متابعة
data-erase-indeed-question = مرة أخرى، لأن أحدًا لا يستطيع استرجاعه: هل يُمحى كله؟
data-erase-indeed-yes = محوه كله
data-erased = مُحي كل شيء.
data-show-records = عرضها
data-show-records-of = عرضها: { $purpose }
data-more-records = { $number ->
    [zero] ولا شيء آخر. كلها في النسخة.
    [one] وواحد آخر. كلها في النسخة.
    [two] واثنان آخران. كلها في النسخة.
    [few] و{ $number } أخرى. كلها في النسخة.
    [many] و{ $number } أخرى. كلها في النسخة.
   *[other] و{ $number } أخرى. كلها في النسخة.
}
data-size = { $records ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $records } سجلات
    [many] { $records } سجلًا
   *[other] { $records } سجل
}، { NUMBER($kilobytes) } ك.ب
data-purpose-people = الناس
data-purpose-people-why = القائمة، ولمن كل اسم على كل موقع، ومتى يناسبك اللقاء.
data-purpose-reminders = التذكير
data-purpose-reminders-why = في أي ساعة يخبرك Hearth، وفي أي ساعات لا يفعل، وفي أي يوم كان آخر مرة.
data-purpose-ledger = السجل
data-purpose-ledger-why = ما جرى في كل يوم من آخر 90 يومًا، كي يمكن تصحيحه.
data-purpose-tallies = الأعداد
data-purpose-tallies-why = كم كان من الروابط والأحاديث في كل يوم.
data-purpose-nudges = الاقتراحات
data-purpose-nudges-why = كيف ضُبطت، وكم مرة أفاد أحدها.
data-purpose-sight = الرؤية
data-purpose-sight-why = متى أُرسل شيء على كل موقع آخر مرة ومتى قُرئ، كي يلاحظ Hearth أين لم يعد يرى.
data-purpose-copies = اللقطات
data-purpose-copies-why = ما اللقطات الموجودة، وما المواقع التي تطلبها نسخة.
data-purpose-aside = جانبًا
data-purpose-aside-why = ما لم يستطع Hearth قراءته. هو محفوظ كما وُجد.
data-purpose-form = الصيغة
data-purpose-form-why = إصدار الصيغة التي فيها كل هذا.
data-purpose-session = حتى إغلاق المتصفح
data-purpose-session-why = منشورات في طريقها، ومحررات مستخدمة، وما حُذف مؤخرًا. في الذاكرة، لا على القرص أبدًا.

welcome-title = مرحبًا بك في Hearth
welcome-motto = روابط أقل، وأحاديث أكثر.
welcome-lead = يعدّ Hearth مرات تمرير الروابط ومرات الحديث مع الناس، ويقترح ما هو أفضل أثناء الكتابة، ويذكّر بالقلة المهمّة من الناس. يستغرق الإعداد دقيقة.
welcome-stays = يبقى عندك
welcome-stays-why = كل ما يحتفظ به Hearth على هذا الجهاز. ولا يرسل شيئًا إلى أي مكان.
welcome-asks = يسأل أولًا
welcome-asks-why = التثبيت لا يسمح بشيء. ولا يرى Hearth إلا المواقع المختارة.
welcome-hands-off = لا يمسّ شيئًا
welcome-hands-off-why = ما يُكتب ملكك. لا يغيّره Hearth ولا يمنعه ولا يرسله أبدًا.
welcome-sites = أين تدور أحاديثك؟
welcome-sites-why = يكفي موقع أو موقعان للبداية. سيسأل المتصفح مرة واحدة عن كل منهما.
welcome-people = من المهمّون؟
welcome-people-why = يمكن تسمية ثلاثة أشخاص على الأكثر للبقاء على صلة بهم. وبعد أسبوع من الهدوء تخفت شعلتهم، فيقول Hearth ذلك برفق.
welcome-people-enough = ثلاثة يكفون للبداية. وفي الخيارات متسع لغيرهم.
welcome-sample = كيف سيبدو؟
welcome-sample-why = حين تكون المسودة رابطًا يكاد يخلو من الكلمات، يظهر هذا بجانبها، ثلاث مرات في اليوم على الأكثر. يمكن تجربته، فلا شيء يحدث هنا.
welcome-sample-gone = وها قد اختفى. هذا كل ما يفعله دائمًا.
welcome-sample-again = عرضه من جديد
welcome-done = هذا كل شيء
welcome-not-yet = عند اختيار موقع أعلاه يبدأ Hearth العدّ فيه. وحتى ذلك الحين لا يرى شيئًا.
welcome-ready = { $sites ->
    [zero] لا يعدّ Hearth على أي موقع الآن.
    [one] يعدّ Hearth الآن على موقع واحد.
    [two] يعدّ Hearth الآن على موقعين.
    [few] يعدّ Hearth الآن على { $sites } مواقع.
    [many] يعدّ Hearth الآن على { $sites } موقعًا.
   *[other] يعدّ Hearth الآن على { $sites } موقع.
}
welcome-next-pin = يحسن تثبيت Hearth في شريط الأدوات. العدد عليه يقول كم شعلة خافتة.
welcome-next-write = الكتابة كما كانت دائمًا. والألسنة المفتوحة من قبل تُعدّ من الآن.
welcome-next-open = فتح الشعلة بعد يوم أو يومين يُظهر كيف يبدو الأسبوع.
welcome-options = المزيد في الخيارات
welcome-step = الخطوة { NUMBER($number) } من { NUMBER($of) }

ladder-spoke = تحدّثنا
ladder-spoke-with = تحدّثنا، { $name }
ladder-how = كيف تحدّثتما؟
ladder-phone = الهاتف
ladder-video = الفيديو
ladder-in-person = وجهًا لوجه
ladder-message = رسالة
ladder-mail = البريد
ladder-noted = سُجّل: تحدّثت مع { $name } ({ $channel }).
ladder-undone = تم التراجع.
ladder-more = قل المزيد
ladder-began = من بدأ؟
ladder-began-me = أنا
ladder-began-them = الطرف الآخر
ladder-long = كم دام تقريبًا
ladder-long-unsaid = لا يهم
ladder-long-quarter = ربع ساعة
ladder-long-half = نصف ساعة
ladder-long-hour = ساعة
ladder-long-longer = أطول
ladder-line = سطر واحد عنه
ladder-day = في أي يوم
ladder-more-kept = حُفظ.
ladder-next-mail = التالي: بريد إلى { $name }
ladder-next-message = التالي: الكتابة إلى { $name }
ladder-next-phone = التالي: الاتصال مع { $name }
ladder-next-video = التالي: مكالمة فيديو مع { $name }
ladder-next-in-person = التالي: لقاء { $name }
ladder-decline = ليس هذا
ladder-decline-for = ليس هذا، { $name }
ladder-declined = لن يقترح Hearth هذا مع { $name } لمدة 30 يومًا.
ladder-subject = كيف حالك؟
ladder-openers = سطر للبداية
ladder-openers-for = سطر للبداية، { $name }
ladder-openers-why = اضغط على سطر لنسخه. غيّره كما تشاء.
ladder-copy = نسخ: { $line }
ladder-copied = نُسخ.
ladder-not-copied = لم يسمح المتصفح لـHearth بالنسخ.
ladder-easy = للإحماء: { $name } أولًا.
ladder-opener-note = { $note }: كيف يسير ذلك؟
ladder-opener-wrote = بقي في ذهني ما كتبناه. كيف صار الأمر بعدها؟
ladder-opener-heard = سرّني سماع صوتك. كيف حالك منذ ذلك الحين؟
ladder-opener-saw = سرّني لقاؤك. كيف حالك منذ ذلك الحين؟
ladder-opener-long-ago = مضى وقت، وخطرت على بالي. كيف حالك؟
ladder-opener-catching-up = ما أخبارك في الآونة الأخيرة؟
ladder-opener-meaningful = ما الذي يشغل بالك هذه الأيام؟
ladder-opener-joking = ما الذي أضحكك هذا الأسبوع؟
ladder-opener-caring = كيف تسير أمورك؟ هل من شيء أفعله؟
ladder-opener-listening = أودّ أن أسمع كيف كان أسبوعك حقًا.
ladder-opener-valuing = أودّ أن أعرف رأيك في أمر. هل لديك لحظة؟
ladder-opener-compliment = تذكّرت شيئًا أحسنت فعله، وأردت أن أخبرك. كيف حالك؟

demo-title = جرّب Hearth
demo-heading = روابط أقل، حديث أكثر.
demo-lead = شبكة صغيرة متخيَّلة وإلى جانبها Hearth. اكتب، وأجب، وأعد نشر شيء، وانظر كيف يراه Hearth. لا شيء يغادر هذه الصفحة.
demo-made-up = الأشخاص متخيَّلون، والأسبوع الماضي كذلك. ما تكتبه يبقى في هذا المتصفح وحده.
demo-network = الفسحة
demo-you = أنت
demo-try = ثلاثة أشياء للتجربة
demo-try-link = ألصق رابطًا في المربع.
demo-put-one-in = ضع واحدًا
demo-try-talk = سألت Ana شيئًا. الإجابة تُبقي الشعلة متّقدة.
demo-answer-ana = أجب Ana
demo-try-time = دع الوقت يمر، وانظر دور من حان.
demo-one-day = بعد يوم
demo-write = بماذا تفكر؟
demo-post = انشر
demo-reply = أجب
demo-repost = أعد النشر
demo-feed = المنشورات
demo-panel = نافذة Hearth
demo-told = ما حدث للتو
demo-start-over = ابدأ من جديد
demo-start-over-first = ستزول منشوراتك وأعدادك في هذه الصفحة. هل تبدأ من جديد؟
demo-start-over-again = لا يمكن استعادتها. هل تبدأ من جديد حقًا؟
demo-yes = نعم
demo-yes-really = نعم، ابدأ من جديد
demo-keep-it = أبقِها
demo-forgets = هذا المتصفح لا يحفظ المزيد لهذه الصفحة. يمكنك المتابعة؛ والجديد يزول عند إغلاقها أو إعادة تحميلها.
demo-answering = إجابتك إلى { $name }
demo-reply-to = أجب { $name }
demo-repost-of = أعد نشر منشور { $name }
demo-low-flames = { $number ->
    [zero] لا شعلة خافتة
    [one] شعلة خافتة واحدة
    [two] شعلتان خافتتان
    [few] { $number } شعلات خافتة
    [many] { $number } شعلة خافتة
   *[other] { $number } شعلة خافتة
}
demo-told-began = لا شيء بعد. انشر شيئًا فيُحسَب هنا.
demo-told-reply-moved = حُسب حديثًا: إجابة إلى { $name }. عادت الشعلة تتّقد.
demo-told-reply = حُسب حديثًا: إجابة إلى { $name }.
demo-told-bare-reply = حُسب رابطًا: إجابة إلى { $name } بلا كلمة منك.
demo-told-repost = حُسب رابطًا: إعادة نشر.
demo-told-link = حُسب: منشور فيه رابط.
demo-told-talk = حُسب حديثًا: منشور إلى شخص.
demo-told-saying = شوهد: منشور بلا رابط، لا يخاطب أحدًا بعينه. لا يدخل في أي من العددين.
demo-told-thread = ضُمّ: إجابتك لنفسك جزء من منشورك، وليست حديثًا.
demo-told-same-again = الشيء نفسه مرتين في عشر ثوانٍ: حُسب مرة واحدة.
demo-told-taken-back = استُرجع: إعادة النشر لم تعد تُحسب.
demo-told-nudged = رابط يكاد يخلو من كلماتك: Hearth يعرض ما هو أفضل. ولك أن تنشره كما هو.
demo-told-resting = Hearth صامت: يعرض شيئًا مرة في الساعة على الأكثر، وينتظر أطول بعد «ليس الآن».
demo-told-time = الوقت الآن في هذه الصفحة: { $now }.
demo-told-elsewhere = في الإضافة يفتح هذا صفحة خاصة به.
demo-told-accepted = المربع لك من جديد. Hearth لا يغيّر ما تكتبه أبدًا.
demo-told-post-anyway = كما تحب. اضغط «انشر» حين تكون مستعدًا.
demo-told-dismissed = زال. والتالي ينتظر أطول.
demo-told-never = زال إلى الأبد: لن يُعرض هذا ثانية.
demo-told-silent-hour = صامت لساعة.
demo-told-silent-today = صامت اليوم.
demo-told-silent-here = صامت في هذه الشبكة.
demo-seed-frost = أول صقيع هذا الصباح. انتهى الفول، والكرنب بدأ الآن يحلو. من زرع شيئًا متأخرًا هذا العام، كيف كان؟
demo-seed-umbrella = هل من أحد يعرف المظلات؟ في مظلتي ضلع مكسور وسبعة سليمة، ورميها يبدو لي جوابًا خاطئًا.
demo-seed-rivets = سبعة من ثمانية درجة جيدة. أحضرها يوم السبت، فلديّ مسامير بالمقاس المناسب.
demo-seed-record-player = كتبتُ كيف أصلحنا مشغّل الأسطوانات القديم في المكتبة، بكل ما أخطأنا فيه. ليومين كان السير رباط شعر.
demo-seed-river = عدتُ إلى البيت على طريق النهر بدل الترام. أربعون دقيقة أكثر. لقيتُ شخصين أعرفهما ومالك حزين لا أعرفه.
demo-seed-sister = شيء صغير نجح: اتصلتُ بأختي بدل أن أرسل إليها المقال. تحدثنا ساعة. ولم نصل إلى المقال قط.
demo-seed-bread = سامحتني الخميرة بعد أسبوع من الإهمال. على الطاولة رغيفان زائدان: اطرق قبل العاشرة وأحدهما لك.
demo-own-flour = أي طحين هو؟ خميرتي لا ترضى إلا بالجاودار.
demo-own-worth-it = يستحق نظرة
demo-note-ana = جوقة يوم الثلاثاء، وفول في الحديقة
demo-note-chidi = مشغّل الأسطوانات في المكتبة

## السؤال لاحقًا والاستراحة وأعياد الميلاد

later-month = بعد أربعة أسابيع
later-day = في يوم من اختيارك
later-on-day = السؤال في ذلك اليوم
later-unclear = اختر يومًا بعد اليوم.
later-rest = ترك الصلة تستريح
later-rests = الصلة بـ { $name } تستريح. يمكنك إيقاظها في قسم الناس ضمن الخيارات.
later-pause = توقف مؤقت
later-pause-named = توقف مؤقت: { $name }
later-waits = لا سؤال قبل { $day }.
later-resting = الصلة تستريح.
later-wake = إيقاظ
later-wake-named = إيقاظ الصلة بـ { $name }
later-woken = يمكن أن يعود دور { $name }.
later-birthday-today = اليوم عيد ميلاد { $name }.
later-birthday-tomorrow = غدًا عيد ميلاد { $name }.

## التذكير

reminders-title = التذكير
reminders-why = من حان دوره يظهر على أيقونة Hearth وفي النافذة المنبثقة. وإن أردت، يخبرك المتصفح به أيضًا مرة في اليوم، مع أعياد الميلاد.
reminders-on = إخباري مرة في اليوم
reminders-hour = ابتداءً من هذه الساعة
reminders-hour-unclear = اكتب وقتًا مثل 9:00.
reminders-on-said = يخبرك Hearth مرة في اليوم، ابتداءً من { $time }.
reminders-off-said = لا يخبرك Hearth بشيء من تلقاء نفسه الآن.
reminders-refused = لم يسمح المتصفح بذلك، فيبقى متوقفًا.
meeting-open = لقاء
meeting-title = لقاء مع { $name }
meeting-why = موعدان للاقتراح، كل منهما ساعة. لا يرسل Hearth شيئًا: تحفظ ملفًا لتقويمك.
meeting-place = المكان
meeting-place-example = المقهى عند الحديقة
meeting-first = الموعد الأول
meeting-second = الموعد الثاني
meeting-yours = عندك: { $time }
meeting-theirs = عند { $name }: { $time }
meeting-zone-unknown = لا منطقة زمنية مسجلة لـ { $name }، لذلك تُعتمد ساعتك.
meeting-none-suits = لا توجد ساعة في الأسبوعين القادمين تناسبكما معًا. هذان الموعدان أقل ما يُطلب.
meeting-outside-yours = خارج ساعاتك المعتادة.
meeting-outside-theirs = خارج الساعات الأنسب لـ { $name }.
meeting-one-of-two = واحد من موعدين للاقتراح.
meeting-save = حفظ كملف تقويم
meeting-saved = حُفظ الملف. يُفتح في تقويمك، ويمكنك إرساله بنفسك إلى { $name }.
meeting-unclear = يلزم اختيار يوم ووقت.
meeting-past = مضى هذا الوقت.

options-meetings = اللقاءات
options-meetings-why = يُقترح موعد يقع ضمن أنسب ساعاتك وأنسب ساعات الشخص الآخر. وإذا كان الوقتان فارغين، فساعاتك هي أمسيات أيام الأسبوع وأيام عطلة نهاية الأسبوع.
options-best-hours-save = حفظ أنسب ساعاتك
options-best-hours-saved = حُفظت أنسب ساعاتك.

nudge-selling = هذا يشبه البيع
nudge-selling-reason = ربما تحية أحب إلى { $name }.
nudge-selling-purpose = في دراسات شملت 5900 شخص، كانت التحية ألطف وقعًا مما ظن مرسلوها. وهي لا تطلب شيئًا.
nudge-selling-starter-been = كيف حالك هذه الأيام؟
nudge-selling-starter-new = ما الجديد عندك؟
nudge-selling-starter-week = كيف كان أسبوعك؟
nudge-selling-accept = كتابتها كتحية
options-selling = تحية بدل البيع
options-phrases = عبارات تشبه البيع
options-phrases-why = في مسودة إلى شخص من قائمتك، يُشار إلى إحداها بلطف. عبارة في كل سطر، ولا فرق بين الحروف الكبيرة والصغيرة.
options-phrases-save = حفظ العبارات
options-phrases-saved = حُفظت العبارات.
book-title = دفاتر العناوين
book-why = أحضر أناسا تعرفهم من قبل، وخذ قائمتك معك. يقرأ الملف في هذا المتصفح ولا يذهب إلى أي مكان.
book-choose = اختر ملفا
book-choose-why = vCard أو CSV كما تكتبها دفاتر العناوين والشبكات. ترى أولا ما الذي سيتغير.
book-save-cards = احفظ بصيغة vCard
book-save-table = احفظ بصيغة CSV
book-saved = حفظ الملف.
book-inside = في { $file }
book-guessed-letters = لا يقول الملف كيف كتبت حروفه. انظر هل الأسماء صحيحة.
book-old-form = بعض البطاقات بالصيغة القديمة 2.1. تقرأ بقدر الإمكان.
book-columns = ما في الأعمدة
book-columns-why = غيّر ما ليس صحيحا، وما تحته يتبعه.
book-summary = جدد: { NUMBER($new) }. في قائمتك، يقينا أو ربما: { NUMBER($known) }. متروكون: { NUMBER($left) }.
book-tick-few = هنا أناس أكثر مما تتسع له دوائرك. علّم القلائل الذين تريد أن تبقى على صلة بهم.
book-search = ابحث عن اسم
book-more = يظهر أول { NUMBER($most) } فقط. ابحث عن اسم لترى غيرهم.
book-who = من
book-fate = ما الذي سيحدث
book-place = إلى أين
book-take = أحضر { $name }
book-place-of = إلى أين مع { $name }
book-join = ادمج مع { $name }
book-fate-new = جديد
book-into-by-handle = ينضم إلى { $name }: المعرّف نفسه
book-into-by-mail = ينضم إلى { $name }: البريد نفسه
book-into-by-phone = ينضم إلى { $name }: رقم الهاتف نفسه
book-perhaps-by-phone = ربما { $name }، فالرقم نفسه. القرار لك.
book-perhaps-by-name = ربما { $name }، فالاسم نفسه. القرار لك.
book-left-no-name = متروك: لا اسم له
book-left-nobody = متروك: مجموعة أو مكان، وليس شخصا
book-left-known = لا جديد: كل هذا معروف عن { $name }
book-left-torn = متروك: يناسب { $one } و{ $other } معا. قل أولا هل هما شخص واحد.
book-left-full = متروك: كل الدوائر ممتلئة
book-remark-name-cut = الاسم أطول مما يحفظ، وقد قصّ.
book-remark-note-cut = الملاحظة أطول من سطر، وقد قصّت.
book-remark-birthday = ليس واضحا أي يوم هو يوم الميلاد، فترك.
book-remark-more = هذا أكثر مما يحفظه Hearth عن أحد، والباقي متروك.
book-remark-several = عدة بطاقات في الملف لهذا الشخص.
book-too-many = «{ $circle }»: المعلّمون { NUMBER($ticked) }، والمتسع { NUMBER($room) }. أزل بعض العلامات أو اختر دائرة أخرى.
book-nobody-ticked = لم يعلّم أحد بعد.
book-bring-in = أحضر المعلّمين ({ NUMBER($count) })
book-done = أضيف: { NUMBER($added) }. أدمج: { NUMBER($merged) }.
book-taken-back = أعيد كل شيء كما كان، ويبقى من تعاملت معه منذ ذلك الحين.
book-refused-too-large = هذا الملف أكبر من { NUMBER($megabytes) } ميغابايت. احفظه بلا صور أو على أجزاء.
book-refused-too-many = في هذا الملف أكثر من { NUMBER($most) } بطاقة. احفظ جزءا منها.
book-refused-no-book = لا يجد Hearth دفتر عناوين في هذا الملف. اختر ملفا ينتهي بـ .vcf أو .csv.
book-means-nothing = لا يقرأ
book-means-name = الاسم
book-means-given-name = الاسم الأول
book-means-family-name = اسم العائلة
book-means-handle = المعرّف
book-means-page = صفحة شخصية أو مدونة
book-means-mail = البريد
book-means-phone = الهاتف
book-means-message = عنوان للرسائل
book-means-video = عنوان لمكالمات الفيديو
book-means-place = أين تلتقيان
book-means-birthday = يوم الميلاد
book-means-zone = المنطقة الزمنية
book-means-note = ملاحظة
book-means-tags = وسوم
book-means-circle = الدائرة: 5 أو 15 أو 50
book-means-days = أيام حتى يخفت اللهب
book-means-card = سطور من vCard
