### Hearthの日本語の文。それぞれの意味と場所は en.ftl の注にあります。
###
### です・ます調。「リンク」は人のリンクを回すこと、「会話」は誰かに向けた返信・コメント・メッセージです。
### nudge は「ひとこと提案」の意味で「提案」と訳します。長い文も一行で書きます（改行は空白になります）。

direction = ltr

manifest-name = Hearth
manifest-description = リンクより、会話を。リンクと会話の数を見せ、大切な少数の人とのつながりを保つお手伝いをします。
manifest-enter-nudge = 文章の横の提案へ移動
manifest-hello-one = { $first } さんに声をかけましょう
manifest-hello-two = { $first } さんと { $second } さんに声をかけましょう
manifest-hello-three = { $first } さん、{ $second } さん、{ $third } さんに声をかけましょう
manifest-birthday-today = 今日は { $name } さんの誕生日です。
manifest-birthday-tomorrow = 明日は { $name } さんの誕生日です。
manifest-one-word = 短いひとことで十分です。

common-undo = 元に戻す
common-cancel = キャンセル
common-save = 保存
common-troubles = うまくいかなかったこと
common-troubles-seen = わかりました
common-list-separator = 、

activity-post = 投稿
activity-link-post = リンク付きの投稿
activity-repost = 再投稿
activity-quote = 引用
activity-reply = 返信
activity-comment = コメント
activity-direct-message = ダイレクトメッセージ
activity-conversation = 画面の外での会話

activity-post-to = { $person } さんへの投稿
activity-link-post-to = { $person } さんへのリンク
activity-repost-to = { $person } さんの再投稿
activity-quote-to = { $person } さんの引用
activity-reply-to = { $person } さんへの返信
activity-comment-to = { $person } さんへのコメント
activity-direct-message-to = { $person } さんへのダイレクトメッセージ
activity-conversation-to = { $person } さんとの会話

activity-linking = リンク
activity-talking = 会話
activity-saying = どちらにも数えません

activity-awaiting = まだ数えていません。サイトが受け付けたかどうかを待っています。
activity-unconfirmed = 数えていません。サイトが差し戻したようです。
activity-taken-back = 数えていません。取り消されました。
activity-unread = 数えていません。大きすぎて読めませんでした。
activity-held = サイトが公開前に確認しています。

activity-links = { $number ->
   *[other] リンク{ $number }件
}
activity-replies = { $number ->
   *[other] 返信{ $number }件
}
activity-comments = { $number ->
   *[other] コメント{ $number }件
}
activity-messages = { $number ->
   *[other] メッセージ{ $number }件
}
activity-talks = { $number ->
   *[other] 会話{ $number }件
}
activity-balance-nothing = まだ何もありません。
activity-balance-talks = { $talks }、リンクはありません。
activity-balance-links = { $links }、返信はまだありません。
activity-balance-both = { $links }、{ $talks }。
activity-more-hosts = { $number ->
   *[other] ほか{ $number }件
}

address-empty = サーバーのアドレスを入力してください。例: social.example
address-not-of-the-web = ウェブのアドレスではないようです。サーバー名を入力してください。例: social.example
address-no-dot = ドットがありません。名前全体を入力してください。例: social.example
address-not-ascii = ブラウザーのアドレスバーからアドレスをコピーしてください。
address-not-a-host = サーバー名ではないようです。名前だけを入力してください。例: social.example

error-newer-schema = データは新しいHearth（形式{ NUMBER($found) }）で書かれています。何も変更していません。続けるにはHearthを更新してください。
error-storage = ブラウザーが保存できませんでした（{ $why }）。これまでに保存したものは残っています。ディスクの空きを増やしてから、もう一度お試しください。
error-not-granted = Hearthはこのサイトでは数えていません。先にポップアップで許可してください。
error-not-for-you = このページからは、それを尋ねられません。
error-no-such-person = この人はもうリストにいません。ページを開き直すと、今のリストが見られます。
error-no-such-activity = この記録はもうありません。ポップアップを開き直すと、今の記録が見られます。
error-nothing-to-undo = 元に戻せるものはもうありません。
error-no-name = 誰の番かわかるように、その人の名前を入力してください。
error-handle-taken = { $handle } はすでに { $by } さんです。先にそちらから外すか、ここでは空けておいてください。
error-circle-full = { NUMBER($cap) }人の輪はいっぱいです。先に誰かをもっと広い輪に移してください。全員と深くつながることはできません。
error-not-a-copy = このファイルはHearthが作ったコピーではありません。何も変更していません。「あなたのデータ」で保存したものを選んでください。
error-newer-copy = このコピーは新しいHearthで作られています。何も変更していません。Hearthを更新してから読み戻してください。
error-no-such-copy = このスナップショットはもうありません。何も変更していません。
error-no-such-hours = 静かな時間の曜日を少なくとも一つ選んでください。
error-unknown-handle = 「{ $typed }」が誰のことかわかりませんでした。@ana@example.social のようにサーバーを含む名前か、プロフィールのアドレスを入力してください。
error-garbled = Hearthがメッセージを理解できませんでした（{ $why }）。ページを再読み込みしてください。

nudge-name = Hearthからの提案
nudge-own-words = ひとこと添えませんか？
nudge-own-words-reason = 下書きはリンクで、ご自分の言葉がほとんどありません。
nudge-own-words-reason-host = 下書きは { $host } へのリンクで、ご自分の言葉がほとんどありません。
nudge-own-words-purpose = 280万件の共有を調べた研究では、リンクの59%は一度も開かれませんでした。あなたの一文になら、返事ができます。
nudge-own-words-starter-tried = 試したことのある人はいますか？
nudge-own-words-starter-mind = これについて考えが変わりました。あなたは？
nudge-own-words-starter-more = もっと詳しい人はいますか？
nudge-starters = はじめの質問を、ご自分の言葉で:
nudge-accept = 言葉を添える
nudge-ask = 何か尋ねる
nudge-ask-accept = 尋ねてみる
nudge-post = このまま投稿する
nudge-close = 今はしない
nudge-open = これは何ですか？
nudge-more = 提案を減らす
nudge-quiet-hour = 1時間静かにする
nudge-quiet-today = 今日は静かにする
nudge-quiet-here = { $host } では出さない
nudge-never = この提案はもう出さない

options-title = 設定
options-parts = このページの内容
options-people = 人
options-people-why = つながりを保ちたい少数の人たちです。輪はわざと小さくしています。全員と深くつながることはできません。
options-circle-empty = まだ誰もいません。
options-sites = サイト
options-sites-why = Hearthが見るのはこれらのサイトだけです。そこで送ったものと、書いている途中の下書きを見ます。
options-nudges = 提案
options-nudges-why = 書いている文章の横に出る小さな提案です。多くても1時間に1回、1日に3回です。
options-nudges-on = 書いているときに提案する
options-snooze = 静かにする
options-snooze-hour = 1時間
options-snooze-today = 今日だけ
options-wake = 再開する
options-snoozed = { $until }まで静かにします。
options-never = もう出さないもの
options-quiet-hosts = 静かなサイト
options-allow = また許可する
options-allow-what = また許可する: { $what }
options-hours = 静かな時間
options-hours-from = 開始
options-hours-to = 終了
options-hours-days = 始まる曜日
options-hours-add = 静かな時間を追加
options-hours-added = 静かな時間を追加しました。
options-hours-remove = 削除
options-hours-removed = 静かな時間を削除しました。
options-hours-unclear = 22:00と7:00のように、両方の時刻を入力してください。
options-from-to = { $from }から{ $to }
options-remove-hours = 削除: { $span }
options-ledger = 記録
options-data = あなたのデータ
options-own-words = 自分の言葉を添える、または何か尋ねる
options-effect-none = まだ出していません。
options-effect-kept = { $shown ->
   *[other] これまでに{ $shown }回。下書きはそのままでした。それでかまいません。
}
options-effect-heeded = { $shown ->
   *[other] これまでに{ $shown }回。
}{ $heeded ->
   *[other] そのうち{ $heeded }回は、下書きにあなたの言葉が加わりました。
}
options-keeps = Hearthが保存するもの
options-keeps-acts = このコンピューターの中だけに保存します。投稿・返信・コメントしたこと、何かを回したこと、その日時、相手または投稿、リンクのアドレスです。90日を過ぎると、日ごとの数だけが残ります。
options-keeps-no-words = あなたが書いた言葉も、ほかの人があなたに書いた言葉も、決して保存しません。プライベートメッセージについては、送ったこと、その日時、相手だけです。
options-keeps-people = リストの人たちと、あなたのメモ、最後に話した日です。Hearthはネットワークに何も求めません。ほかの誰にも見えません。
options-set-aside = 取り分けたもの
options-set-aside-why = Hearthはこれらの記録を読めませんでした。見つけたままの形で保存しています。何も削除していません。
options-set-aside-show = 見つけたままの内容

people-unseen = まだ会話がありません
people-since-reply = { $days ->
   *[other] 返信してから{ $days }日
}
people-since-comment = { $days ->
   *[other] コメントしてから{ $days }日
}
people-since-message = { $days ->
   *[other] メッセージを送ってから{ $days }日
}
people-since-quote = { $days ->
   *[other] 引用してから{ $days }日
}
people-since-mention = { $days ->
   *[other] 名前を挙げてから{ $days }日
}
people-since-talk = { $days ->
   *[other] 話してから{ $days }日
}
people-since-hello = { $days ->
   *[other] 声をかけてから{ $days }日
}
people-rhythm = { $cadence ->
    [1] 毎日
   *[other] { $cadence }日ごと
}、{ $days ->
    [0] 最後の会話は今日
    [1] 最後の会話は昨日
   *[other] 最後の会話は{ $days }日前
}
people-rhythm-unseen = { $cadence ->
    [1] 毎日
   *[other] { $cadence }日ごと
}、まだ会話がありません
people-last-and-rhythm = { $last } · { $cadence ->
    [1] 毎日
   *[other] { $cadence }日ごと
}
people-closest = { $how }、{ $date }：これまででいちばん近い形
people-burning = 炎が燃えています
people-low = 炎が小さくなっています
people-embers = 残り火
people-circle-five = いちばん近い5人
people-circle-fifteen = その次の15人
people-circle-fifty = さらに50人
people-fullness = { NUMBER($cap) }人中{ NUMBER($taken) }人
people-known-as = ユーザー名またはプロフィールのアドレス
people-known-as-example = @ana@social.example
people-on-site = サイト
people-on-any-site = アドレスのとおり
people-known-as-why = 会話をHearthが自分で気づけるようになります。空欄でもかまいません。
people-name = 名前
people-name-example = さくら
people-circle = 近さ
people-cadence = 炎が小さくなるまでの日数
people-note = 覚えておきたい一行
people-note-example = 5月から図書館で働いている
people-add = 人を追加
people-edit = 編集
people-remove = 外す
people-edit-named = { $name } さんを編集
people-remove-named = { $name } さんを外す
people-remove-handle = ユーザー名 { $handle } を外す
people-added = { $name } さんをリストに加えました。
people-changed = { $name } さんを保存しました。
people-removed = { $name } さんをリストから外しました。
people-problem-name-missing = 先に名前を入力してください。
people-problem-name-too-long = 名前は{ NUMBER($most) }文字までです。
people-problem-handle-unclear = 一つのユーザー名ではないようです。@ana@social.example のように、空白を入れずに入力してください。
people-problem-cadence-unclear = 1から{ NUMBER($most) }までの日数を入力するか、空欄にしてください。
people-problem-note-too-long = メモは{ NUMBER($most) }文字までです。
people-problem-five-full = いちばん近い5人は、もう5人います。一歩下がる人を選ぶか、もっと広い輪を選んでください。
people-problem-fifteen-full = その次の15人は、もう15人います。一歩下がる人を選ぶか、もっと広い輪を選んでください。
people-problem-fifty-full = 50人は50人までです。先に誰かを外してください。全員とつながり続けることは誰にもできません。

people-more = { $name } さんについてもっと
people-more-unnamed = この人についてもっと
people-phone = 電話番号
people-mail = メールアドレス
people-message = メッセージの送り先
people-video = ビデオ通話のリンク
people-place = 会う場所
people-one-a-line = いくつかあるときは、一行に一つずつ。
people-blog = ブログのアドレス
people-blog-example = sakura.example
people-tags = タグ
people-tags-example = 合唱、ご近所
people-zone = タイムゾーン
people-zone-example = Asia/Tokyo
people-best-hours = 都合のよい時間（相手の時計で）
people-birthday = 誕生日
people-birthday-day = 日
people-birthday-month = 月
people-birthday-unknown = わからない
people-birthday-year = 年（わかれば）
people-steps-back = 誰に一歩下がってもらいますか？
people-steps-back-to = 移る先：{ $circle }
people-sheet = ほかの操作
people-merge = 同じ人…
people-merge-with = 同じ人は誰ですか？
people-merge-keep = どちらの名前と輪を残しますか？
people-merge-do = 一人にまとめる
people-merged = { $other } さんを { $kept } さんにまとめました。
people-split = 二人の別人…
people-split-handles = 別の人のものはどれですか？
people-split-name = 別の人の名前
people-split-do = 二人に分ける
people-split-done = { $name } さんを別の人としてリストに加えました。
people-forget = 忘れる…
people-forget-question = { $name } さんを完全に忘れますか？
people-forget-why = 名前、メモ、会話、連絡先のすべてが、スナップショットからも消えます。残るのは数だけです。誰にも元に戻せません。
people-forget-yes = 完全に忘れる
people-forget-no = いいえ、残す
people-forgotten = { $name } さんを忘れました。
people-amiss-tags = タグは一つ{ NUMBER($longest) }文字まで、{ NUMBER($most) }個までです。
people-amiss-ways = 連絡先は{ NUMBER($most) }個までです。いくつか減らしてください。
people-amiss-phone = 電話番号ではない行があります。+43 1 234 56 のように、数字で入力してください。
people-amiss-mail = メールアドレスではない行があります。ana@post.example のように入力してください。
people-amiss-video = ページのアドレスではない行があります。https://meet.example/ana のように、通話のリンクを貼ってください。
people-amiss-message = Hearthが開けないアドレスの行があります。名前か、httpsで始まるアドレスを入力してください。
people-amiss-place = 場所の名前が長すぎます。少し短くしてください。
people-amiss-blog = ブログのアドレスではないようです。ana.example のように入力してください。
people-amiss-zone = タイムゾーンではないようです。Asia/Tokyo のように、一覧から選んでください。
people-amiss-best-hours = 18:00と20:00のように両方の時刻を入力するか、両方とも空欄にしてください。
people-amiss-birthday = そのような誕生日はありません。日を入力し、月を選び、年がわからなければ空欄にしてください。
people-amiss-nowhere = もっと広い輪もすべていっぱいで、誰も下がれません。先に誰かを外してください。
people-amiss-same-person = もう一人の人です。別の人を選んでください。
people-amiss-nothing-to-split = 別の人のユーザー名を少なくとも一つ選んでください。
flames-title = 炎
flames-open = すべての炎
flames-offer = { $name }、{ $shown }：炎を保ちますか？
flames-offer-nameless = { $shown }：炎を保ちますか？
flames-keep = 炎を保つ
flames-keep-named = 炎を保つ：{ $name }
flames-suggestions = つながりを保ちたい人かもしれません
flames-often = よく返信している人
flames-before = 以前返信していた人
flames-replies-lately = 直近30日に返信{ $number }件
flames-replies-earlier = 返信{ $number }件、直近30日はなし
flames-not-now = 今はしない
flames-not-now-named = 今はしない：{ $name }
flames-not-now-done = { $name }は90日間ここに出ません。
flames-why = それぞれの炎の燃え方と、最後に話した時。
flames-nobody = まだ誰もリストにいません。誰かを挙げると、その炎がここで燃えます。
flames-name-somebody = 誰かを挙げる
flames-rests = 炎は休んでいます
flames-never = 会話はまだ見られていません
flames-channel-comment = 返信かコメント
flames-channel-mail = メール
flames-channel-message = メッセージ
flames-channel-phone = 電話
flames-channel-video = ビデオ通話
flames-channel-in-person = 対面
flames-hello = あいさつ
flames-last = { $how }、{ $days ->
    [0] 今日
    [1] 昨日
   *[other] { $days }日前
}
flames-strip = 直近12か月の会話{ $talks }件
flames-as-table = 表で見る
flames-table-flames = 炎の一覧
flames-column-name = 名前
flames-column-circle = 輪
flames-column-flame = 炎
flames-column-last = 最後の会話
flames-column-how = 方法
flames-table-months = 月ごとの会話
flames-written = 文字で
flames-spoken = 声で
flames-met = 会って
flames-shares = 会話の行き先
flames-shares-why = 直近90日の会話：Hearthが見たものと、あなたが記したもの。人のために使う時間は、ふつう40%が5人に、20%が次の10人に向かいます。
flames-shares-none = 直近90日に会話は見られませんでした。
flames-shares-said = 会話{ $talks }件のうち、{ NUMBER($five) }%が最も近い5人に、{ NUMBER($fifteen) }%が次の15人に届きました。
flames-yours = あなたの会話
flames-usual = ふつうの割合
flames-others = ほかの人たち
flames-percent = { NUMBER($number) }%
flames-column-whom = 届いた人
flames-column-talks = 会話
flames-column-yours = 割合

popup-talking = 会話
popup-linking = リンク
popup-people = 声をかける
popup-said-hello = 声をかけました
popup-later = あとで
popup-later-when = いつまた知らせますか
popup-tomorrow = 明日
popup-weekend = 週末
popup-next-week = 来週
popup-nobody-known = つながりを保ちたい人を3人まで挙げてください。それで十分です。
popup-name-people = 挙げる
popup-nobody-low = 今は誰の番でもありません。
popup-last = 最後に見たもの
popup-wrong = 違います
popup-wrong-about = 違います: { $activity }
popup-what-was-it = 何でしたか？
popup-remove = 取り除く
popup-correct = 訂正する
popup-count-it = 数える
popup-no-page = このページではHearthは使えません。
popup-options = 設定
popup-quiet = 静かに
popup-quiet-how-long = 提案しない
popup-quiet-hour = 1時間
popup-quiet-today = 今日だけ
popup-quiet-here = このサイトで
popup-wake = 再開する
popup-wake-here = 許可する
popup-removed = 取り除きました。
popup-corrected = 訂正しました。
popup-back-again = 元に戻りました。
popup-week = 今週: { $balance }
popup-today = 今日: { $balance }
popup-saying = { $number ->
   *[other] どちらでもない投稿{ $number }件
}
popup-next-enough = 1日にひとつ、良い会話があれば十分です。
popup-next-answer-one = 誰かが書いたものをひとつ選んで、返事をしてみましょう。
popup-next-answer-today = 今日読んだものにひとつ、返事をしてみましょう。
popup-next-begin = あなたが話すサイトを開いて、そこで数え始めましょう。
popup-next-hello = 次は { $name } さんに短く声をかけてみるのがよさそうです。
popup-day = { $weekday }: { $talks }、{ $links }。
popup-picture = この7日間の会話とリンク
popup-counting-on = { $host } で数えています
popup-count-on = { $host } で数える
popup-count-on-why = Hearthは { $site } を知っています。許可すると、ここで数えます。ブラウザーが確認します。
popup-looks-like = ここは { $site } のようです。許可すると、Hearthがここで数えます。ブラウザーが確認します。
popup-unknown-server = Hearthは { $site } を知っていますが、どのサーバーを使っているかがまだわかりません。そこでログインし、ページを再読み込みしてから、もう一度開いてください。
popup-unknown-site = Hearthは { $host } をまだ知らないので、ここでは何も数えません。
popup-blind = Hearthは{ $day }から{ $site }が見えていないかもしれません。
popup-blind-why = そこで3日以上送信がありましたが、何も読み取れませんでした。サイトが変わったのかもしれません。そこでしたことは数に入っていません。
popup-blind-copy = 報告をコピー
popup-blind-copy-of = 報告をコピー: { $site }
popup-blind-copied = コピーしました。このことを誰かに伝える場所に貼り付けられます。
popup-blind-not-copied = ブラウザーがコピーを許可しませんでした。下の報告を開いて、そこからコピーしてください。
popup-blind-shows = 報告の中身
popup-blind-holds = バージョンと日付、送信されたものの形だけです。あなたの言葉も、名前も、アドレスも含みません。Hearthはどこにも送りません。
popup-week-seen = 今週見えた分: { $balance }
popup-today-seen = 今日見えた分: { $balance }
popup-day-seen = { $weekday }: 見えた分は{ $talks }、{ $links }。ほかにもあるかもしれません。
popup-no-nudges-here = { $host } では提案しません。
popup-snoozed = { $until }まで提案しません。
popup-noted-hello = { $name } さんに声をかけたことを記録しました。
popup-put-off = { $name } さんはあとにします。
popup-said-hello-to = { $name } さんに声をかけました
popup-later-for = あとで、{ $name } さん
popup-open-profile = { $name } さん、プロフィールを開きます

sites-count-here = ここで数える
sites-counting = 数えています
sites-stop = やめる
sites-own-server = 自分のサーバーのアドレス
sites-own-server-example = social.example
sites-count-on = ここで数える: { $host }
sites-stop-on = { $host } で数えるのをやめる
sites-own-server-why = 多くのサーバーで動いているソフトウェア用です: { $names }。
sites-stopped = { $host } で数えるのをやめました。
sites-doing-nothing = { $site }では、この7日間は何も数えていません。
sites-doing = { $week ->
   *[other] { $site }では、この7日間に{ $week }件、最後は{ $last }です。
}
sites-blind = Hearthは{ $day }から{ $site }が見えていないかもしれません。ポップアップに、コピーできる報告があります。

ledger-why = この90日間にHearthが見た、あなたのしたことです。それより前の日は数だけが残ります。違っていたら、ここで教えてください。数とお知らせもそれに従います。
ledger-strangers = ほかの人の名前も残す
ledger-strangers-why = リストにいない、返信した相手の名前です。オフにすると、記録にある名前も消え、戻せるのはコピーからだけです。リストの人の名前はいつも残ります。
ledger-by-site = サイト
ledger-all-sites = すべてのサイト
ledger-by-kind = 種類
ledger-all-kinds = すべての種類
ledger-by-person = 人
ledger-all-people = すべての人
ledger-by-day = 日
ledger-all-days = すべての日
ledger-more = さらに表示
ledger-found-nothing = まだ何もありません。
ledger-found-none = 当てはまるものはありません。
ledger-found-all = { $whole ->
   *[other] { $whole }件
}
ledger-found-some = { $whole ->
   *[other] { $whole }件中{ NUMBER($fitting) }件
}

data-why = データはあなたのものです。持ち出すことも、戻すことも、手放すこともできます。
data-save = コピーを保存
data-saved = 保存しました。このファイルは持っている人なら誰でも読めます。手紙のように大切にしまってください。
data-read-back = コピーを読み戻す
data-read-back-question = ここにあるすべてを { $file } の内容に置き換えますか？今日のスナップショットは残ります。
data-read-back-yes = 読み戻す
data-read-back-done = コピーを読み戻しました。
data-snapshots = スナップショット
data-snapshots-why = この7日間の各日のものと、最後にすべてを置き換える前のものです。
data-restore = 復元
data-restore-named = 復元: { $snapshot }
data-restore-question = { $snapshot }に戻しますか？今の状態のスナップショットは残ります。
data-restored = 復元しました。
data-before = 置き換える前、{ $when }
data-wanted = このコピーを作ったところでは、Hearthは次のサイトでも数えていました。コピーからは許可できませんが、あなたにはできます。
data-grant-wanted = これらで数える
data-not-wanted = ここでは不要
data-erase-heading = はじめからやり直す
data-erase-why = スナップショットも含めてすべてを忘れ、サイトの許可をブラウザーに返します。
data-erase = すべて消去
data-erase-question = Hearthが保存しているものをすべて消去しますか？先にコピーを保存しておくとよいかもしれません。
data-erase-yes = 進む
data-erase-indeed-question = もう一度確認します。誰にも元に戻せません。すべて消去しますか？
data-erase-indeed-yes = すべて消去する
data-erased = すべて消去しました。
data-show-records = 表示する
data-show-records-of = 表示する: { $purpose }
data-more-records = { $number ->
   *[other] ほか{ $number }件。コピーにはすべて含まれます。
}
data-size = { $records ->
   *[other] { $records }件
}、{ NUMBER($kilobytes) } kB
data-purpose-people = 人
data-purpose-people-why = あなたのリストと、どのサイトのどの名前が誰のものか、そしていつ会いたいか。
data-purpose-reminders = お知らせ
data-purpose-reminders-why = 何時に知らせるか、どの時間には知らせないか、最後に知らせた日。
data-purpose-ledger = 記録
data-purpose-ledger-why = この90日間の各日にしたこと。訂正できるように残しています。
data-purpose-tallies = 数
data-purpose-tallies-why = 各日にリンクと会話がどれだけあったか。
data-purpose-nudges = 提案
data-purpose-nudges-why = どう設定したかと、役に立った回数。
data-purpose-sight = 見え方
data-purpose-sight-why = サイトごとに最後に送信した日と最後に読み取れた日。見えなくなったサイトにHearthが気づくためです。
data-purpose-copies = スナップショット
data-purpose-copies-why = どのスナップショットがあるかと、コピーが求めるサイト。
data-purpose-aside = 取り分けたもの
data-purpose-aside-why = Hearthが読めなかったもの。見つけたままの形で保存しています。
data-purpose-form = 形式
data-purpose-form-why = これらすべての形式のバージョン。
data-purpose-session = ブラウザーを閉じるまで
data-purpose-session-why = 送信中の投稿、使用中の入力欄、最近取り除いたもの。メモリーにだけあり、ディスクには書きません。

welcome-title = Hearthへようこそ
welcome-motto = リンクより、会話を。
welcome-lead = Hearthは、リンクを回した回数と誰かと話した回数を数え、書いているときにもっと良いひとことを提案し、大切な少数の人を思い出させてくれます。準備は1分で終わります。
welcome-stays = あなたの手元に
welcome-stays-why = Hearthが保存するものは、すべてこのコンピューターの中にあります。どこにも送りません。
welcome-asks = まず尋ねます
welcome-asks-why = インストールしただけでは何も許可されません。Hearthは、あなたが選んだサイトだけを見ます。
welcome-hands-off = 手を出しません
welcome-hands-off-why = 書いたものはあなたのものです。Hearthが変えたり、止めたり、送ったりすることはありません。
welcome-sites = どこで話しますか？
welcome-sites-why = まずは一つか二つ選んでください。ブラウザーがそれぞれ一度だけ確認します。
welcome-people = 大切な人は誰ですか？
welcome-people-why = つながりを保ちたい人を3人まで挙げてください。1週間静かだと炎が小さくなり、Hearthがそっとお知らせします。
welcome-people-enough = はじめは3人で十分です。設定でもっと加えられます。
welcome-sample = どんなふうに見えますか？
welcome-sample-why = 下書きがほとんど言葉のないリンクのとき、その横にこれが出ます。多くても1日に3回です。試してみてください。ここでは何も起こりません。
welcome-sample-gone = 消えました。これ以上のことは決してしません。
welcome-sample-again = もう一度見る
welcome-done = これで終わりです
welcome-not-yet = 上でサイトを選ぶと、Hearthがそこで数え始めます。それまでは何も見ません。
welcome-ready = { $sites ->
   *[other] Hearthは今、{ $sites }件のサイトで数えています。
}
welcome-next-pin = Hearthをツールバーに固定してください。数字は、小さくなっている炎の数です。
welcome-next-write = いつもどおりに書いてください。すでに開いているタブも、これから数えます。
welcome-next-open = 1日か2日たったら炎を開いて、今週の様子を見てください。
welcome-options = 設定でさらに
welcome-step = 手順{ NUMBER($number) }（全{ NUMBER($of) }）

ladder-spoke = 話しました
ladder-spoke-with = 話しました：{ $name }さん
ladder-how = どうやって話しましたか？
ladder-phone = 電話
ladder-video = ビデオ
ladder-in-person = 直接会って
ladder-message = メッセージ
ladder-mail = メール
ladder-noted = 記録しました：{ $name }さんと話しました（{ $channel }）。
ladder-undone = 取り消しました。
ladder-more = もう少し書く
ladder-began = どちらから始めましたか？
ladder-began-me = 自分から
ladder-began-them = 相手から
ladder-long = だいたいの長さ
ladder-long-unsaid = 気にしない
ladder-long-quarter = 15分
ladder-long-half = 30分
ladder-long-hour = 1時間
ladder-long-longer = もっと長く
ladder-line = ひとこと
ladder-day = いつの日
ladder-more-kept = 保存しました。
ladder-next-mail = 次は：{ $name }さんにメール
ladder-next-message = 次は：{ $name }さんに書く
ladder-next-phone = 次は：{ $name }さんに電話
ladder-next-video = 次は：{ $name }さんとビデオ通話
ladder-next-in-person = 次は：{ $name }さんに会う
ladder-decline = これはしない
ladder-decline-for = これはしない：{ $name }さん
ladder-declined = { $name }さんとのこの方法は、30日間提案しません。
ladder-subject = お元気ですか？
ladder-openers = 始めるためのひとこと
ladder-openers-for = 始めるためのひとこと：{ $name }さん
ladder-openers-why = 押すとコピーされます。自由に直してください。
ladder-copy = コピー：{ $line }
ladder-copied = コピーしました。
ladder-not-copied = ブラウザーがコピーを許しませんでした。
ladder-easy = まず{ $name }さんで肩慣らしを。
ladder-opener-note = { $note }：その後どうですか？
ladder-opener-wrote = このあいだ書いたこと、心に残っています。その後どうなりましたか？
ladder-opener-heard = 声が聞けてよかったです。その後お元気ですか？
ladder-opener-saw = 会えてよかったです。その後お元気ですか？
ladder-opener-long-ago = しばらくぶりですね。ふと思い出しました。お元気ですか？
ladder-opener-catching-up = 最近どうしていますか？
ladder-opener-meaningful = このごろ何を考えていますか？
ladder-opener-joking = 今週、笑ったことは何ですか？
ladder-opener-caring = 無理していませんか？何かできることはありますか？
ladder-opener-listening = 今週、本当はどうだったか聞きたいです。
ladder-opener-valuing = あなたの考えを聞きたいことがあります。少し時間はありますか？
ladder-opener-compliment = あなたがうまくやったことを思い出して、伝えたくなりました。お元気ですか？

demo-title = Hearthを試す
demo-heading = リンクより、会話を。
demo-lead = 架空の小さなネットワークと、その横にHearthがあります。書いて、返信して、誰かの投稿を回してみると、Hearthがそれをどう受け取るかがわかります。このページの外には何も出ません。
demo-made-up = 登場する人たちも、これまでの一週間も架空のものです。書いたものは、このブラウザーだけに残ります。
demo-network = 森の広場
demo-you = あなた
demo-try = 試してみたい三つのこと
demo-try-link = 入力欄にリンクを貼り付けてみましょう。
demo-put-one-in = 入れてみる
demo-try-talk = Anaが何か尋ねています。返事をすると、火は燃え続けます。
demo-answer-ana = Anaに返信
demo-try-time = 時間を進めて、次が誰の番かを見てみましょう。
demo-one-day = 一日後
demo-write = いま何を考えていますか？
demo-post = 投稿
demo-reply = 返信
demo-repost = 再投稿
demo-feed = みんなの投稿
demo-panel = Hearthのポップアップ
demo-told = いま起きたこと
demo-start-over = 最初から
demo-start-over-first = このページでの投稿と集計は消えます。最初から始めますか？
demo-start-over-again = 元に戻すことはできません。本当に最初から始めますか？
demo-yes = はい
demo-yes-really = はい、最初から
demo-keep-it = 残しておく
demo-forgets = このブラウザーは、このページのものをこれ以上保存しません。続けることはできますが、新しいものは、閉じるか再読み込みすると消えます。
demo-answering = { $name }への返信
demo-reply-to = { $name }に返信
demo-repost-of = { $name }の投稿を再投稿
demo-low-flames = 小さくなった火 { $number }
demo-told-began = まだ何もありません。投稿すると、ここで数えます。
demo-told-reply-moved = 会話として数えました：{ $name }への返信。火がまた燃えています。
demo-told-reply = 会話として数えました：{ $name }への返信。
demo-told-bare-reply = リンクとして数えました：自分の言葉のない、{ $name }への返信。
demo-told-repost = リンクとして数えました：再投稿。
demo-told-link = 数えました：リンク付きの投稿。
demo-told-talk = 会話として数えました：誰かに宛てた投稿。
demo-told-saying = 見ました：リンクがなく、特定の相手もいない投稿。どちらにも数えません。
demo-told-thread = つなげました：自分への返信は自分の投稿の一部で、会話ではありません。
demo-told-same-again = 十秒以内に同じものが二度：一度だけ数えました。
demo-told-taken-back = 取り消しました：この再投稿はもう数えません。
demo-told-nudged = 自分の言葉がほとんどないリンクです。Hearthがもっとよい方法を提案しています。そのまま投稿してもかまいません。
demo-told-resting = Hearthは静かにしています。提案は多くても一時間に一度で、「今はしない」のあとはもっと待ちます。
demo-told-time = このページでは、いま{ $now }です。
demo-told-elsewhere = 拡張機能では、別のページが開きます。
demo-told-accepted = 入力欄をお返しします。書いたものをHearthが変えることはありません。
demo-told-post-anyway = お好きなように。用意ができたら「投稿」を押してください。
demo-told-dismissed = 閉じました。次はもっと待ちます。
demo-told-never = もう出ません：この提案は二度としません。
demo-told-silent-hour = 一時間、静かにします。
demo-told-silent-today = 今日は静かにします。
demo-told-silent-here = このネットワークでは静かにします。
demo-seed-frost = 今朝、初霜が降りました。豆は終わり、ケールはこれから甘くなります。今年、遅くに何か植えた人、どうでしたか？
demo-seed-umbrella = 傘に詳しい人はいますか？ 骨が一本折れて、七本は無事。捨てるのは違う気がして。
demo-seed-rivets = 八本中七本なら上出来。土曜日に持ってきて。合うリベットがあるよ。
demo-seed-record-player = 図書館の古いレコードプレーヤーをどう直したか、遠回りも全部書き残しました。二日間、ベルトはヘアゴムでした。
demo-seed-river = 路面電車に乗らず、川沿いを歩いて帰った。四十分よけいにかかって、知り合い二人と、知らないサギ一羽に会った。
demo-seed-sister = うまくいった小さなこと：妹に記事を送る代わりに電話した。一時間話して、記事の話には最後までならなかった。
demo-seed-bread = 一週間ほったらかしたのに、パン種は許してくれました。台の上にパンが二つ余っています。十時前に来てくれたら、一つはあなたのもの。
demo-own-flour = どの粉ですか？ うちのはライ麦以外だと機嫌が悪くて。
demo-own-worth-it = 一見の価値あり
demo-note-ana = 火曜は合唱、庭には豆
demo-note-chidi = 図書館のレコードプレーヤー

## あとで知らせる、休ませる、誕生日

later-month = 4週間後
later-day = 日を選ぶ
later-on-day = その日に知らせる
later-unclear = 明日以降の日を選んでください。
later-rest = つながりを休ませる
later-rests = { $name } さんとのつながりは休んでいます。設定の「人」でまた起こせます。
later-pause = 休む
later-pause-named = 休む：{ $name } さん
later-waits = { $day }までは知らせません。
later-resting = つながりは休んでいます。
later-wake = 起こす
later-wake-named = 起こす：{ $name } さんとのつながり
later-woken = { $name } さんの番がまた来ます。
later-birthday-today = 今日は { $name } さんの誕生日です。
later-birthday-tomorrow = 明日は { $name } さんの誕生日です。

## お知らせ

reminders-title = お知らせ
reminders-why = 誰の番かは、Hearth のアイコンとポップアップに出ます。よければ、ブラウザーも1日に1回、誕生日とあわせて知らせます。
reminders-on = 1日に1回知らせる
reminders-hour = この時刻から
reminders-hour-unclear = 9:00 のように時刻を入れてください。
reminders-on-said = { $time } から、1日に1回知らせます。
reminders-off-said = Hearth からは知らせません。
reminders-refused = ブラウザーが許可しなかったので、オフのままです。
meeting-open = 会う
meeting-title = { $name }さんと会う
meeting-why = 提案する時間を二つ、一時間ずつ。Hearthは何も送りません。カレンダー用のファイルを保存します。
meeting-place = 場所
meeting-place-example = 公園のカフェ
meeting-first = 一つ目の時間
meeting-second = 二つ目の時間
meeting-yours = あなたの時計: { $time }
meeting-theirs = { $name }さんの時計: { $time }
meeting-zone-unknown = { $name }さんのタイムゾーンは登録されていません。あなたと同じ時刻とみなします。
meeting-none-suits = これから二週間、二人ともに合う時間はありません。いちばん無理の少ない時間です。
meeting-outside-yours = あなたのふだんの時間の外です。
meeting-outside-theirs = { $name }さんに都合のよい時間の外です。
meeting-one-of-two = 提案する二つの時間のうちの一つです。
meeting-save = カレンダーのファイルとして保存
meeting-saved = 保存しました。カレンダーで開けます。{ $name }さんにはご自分で送れます。
meeting-unclear = 日と時刻を選んでください。
meeting-past = その時間はもう過ぎました。

options-meetings = 会う約束
options-meetings-why = あなたに都合のよい時間と相手に都合のよい時間の両方に入る時刻を提案します。両方とも空欄なら、あなたの時間は平日の夜と週末の昼間になります。
options-best-hours-save = 都合のよい時間を保存
options-best-hours-saved = 都合のよい時間を保存しました。

nudge-selling = 売り込みのように聞こえます
nudge-selling-reason = { $name }さんには、ひとことの挨拶のほうがうれしいかもしれません。
nudge-selling-purpose = 5900人の研究では、挨拶は送った人が思うよりも喜ばれました。何も求めないからです。
nudge-selling-starter-been = お元気でしたか？
nudge-selling-starter-new = 最近どうですか？
nudge-selling-starter-week = 今週はどうでしたか？
nudge-selling-accept = 挨拶として書く
options-selling = 売り込みよりも挨拶を
options-phrases = 売り込みのように聞こえる言い回し
options-phrases-why = リストの人への下書きにあれば、そっと知らせます。一行に一つ。大文字と小文字は区別しません。
options-phrases-save = 言い回しを保存
options-phrases-saved = 言い回しを保存しました。
book-title = アドレス帳
book-why = もう知っている人をここに入れたり、ここの人を持ち出したりできます。ファイルはこのブラウザーの中で読まれ、どこにも送られません。
book-choose = ファイルを選ぶ
book-choose-why = アドレス帳やネットワークが書き出すvCardかCSVです。何が変わるかを先に見られます。
book-save-cards = vCardで保存
book-save-table = CSVで保存
book-saved = ファイルを保存しました。
book-inside = { $file }の中身
book-guessed-letters = このファイルには文字の書き方が示されていません。名前が正しいか見てください。
book-old-form = 古い2.1形式のカードがあります。読めるところまで読みます。
book-columns = 列の内容
book-columns-why = 違っているものを変えると、下の表も変わります。
book-summary = 新しい人: { NUMBER($new) }。リストにいる人(たぶんを含む): { NUMBER($known) }。入れない人: { NUMBER($left) }。
book-tick-few = ここには輪に入る数より多くの人がいます。つながっていたい少数の人にチェックを入れてください。
book-search = 名前を探す
book-more = はじめの{ NUMBER($most) }人だけを出しています。ほかの人は名前で探してください。
book-who = だれ
book-fate = どうなるか
book-place = 入れる先
book-take = { $name }を入れる
book-place-of = { $name }を入れる先
book-join = { $name }とひとつにする
book-fate-new = 新しい人
book-into-by-handle = { $name }に加わる: 同じハンドル
book-into-by-mail = { $name }に加わる: 同じメール
book-into-by-phone = { $name }に加わる: 同じ電話番号
book-perhaps-by-phone = たぶん{ $name }(同じ電話番号)。決めるのはあなたです。
book-perhaps-by-name = たぶん{ $name }(同じ名前)。決めるのはあなたです。
book-left-no-name = 入れない: 名前がない
book-left-nobody = 入れない: 人ではなくグループか場所
book-left-known = 新しいことはない: { $name }についてすべて知っている
book-left-torn = 入れない: { $one }にも{ $other }にも合う。同じ人かどうかを先に決めてください。
book-left-full = 入れない: どの輪もいっぱい
book-remark-name-cut = 名前が長いので、途中までにしました。
book-remark-note-cut = メモが1行より長いので、途中までにしました。
book-remark-birthday = 誕生日がどの日かはっきりしないので、入れません。
book-remark-more = Hearthが1人について残す量より多いので、残りは入れません。
book-remark-several = ファイルの何枚かのカードがこの人のものです。
book-too-many = 「{ $circle }」: チェック{ NUMBER($ticked) }人、空き{ NUMBER($room) }人。チェックを減らすか、ほかの輪を選んでください。
book-nobody-ticked = まだだれにもチェックがありません。
book-bring-in = チェックした{ NUMBER($count) }人を入れる
book-done = 加えた人: { NUMBER($added) }。ひとつにした人: { NUMBER($merged) }。
book-taken-back = 元に戻しました。その後に何かをした相手は残ります。
book-refused-too-large = このファイルは{ NUMBER($megabytes) } MBより大きいです。写真なしで、または分けて保存してください。
book-refused-too-many = このファイルには{ NUMBER($most) }枚より多くのカードがあります。一部を保存してください。
book-refused-no-book = このファイルにアドレス帳が見つかりません。.vcfか.csvで終わるファイルを選んでください。
book-means-nothing = 読まない
book-means-name = 名前
book-means-given-name = 名
book-means-family-name = 姓
book-means-handle = ハンドル
book-means-page = プロフィールかブログ
book-means-mail = メール
book-means-phone = 電話
book-means-message = メッセージの宛先
book-means-video = ビデオ通話の宛先
book-means-place = 会う場所
book-means-birthday = 誕生日
book-means-zone = タイムゾーン
book-means-note = メモ
book-means-tags = タグ
book-means-circle = 輪: 5、15、50
book-means-days = 炎が小さくなるまでの日数
book-means-card = vCardの行
