//! The file of a meeting, read by a reader that others wrote; and the way to it on the page.

#[path = "../../zones/mod.rs"]
mod zones;

use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};
use hearth::activity::Millis;
use hearth::hours::WeekHours;
use hearth::meeting::{Event, Meeting, Side};
use hearth::message::{AskCircles, AskOptions, WritePerson};
use hearth_browser::calendar::{self, read};
use hearth_browser::{Scene, in_both, newcomer};
use serde_json::{Value, json};
use thirtyfour::{By, Key};
use xtask::driver::wait_until;
use zones::{Library, at, shown};

const VIENNA: &str = "Europe/Vienna";
const NEW_YORK: &str = "America/New_York";

/// Who meets whom, and when, on the clock of the first; what the second's clock shows then.
const MEETINGS: [(&str, &str, &str, &str); 16] = [
    // New York has changed in March 2026, Vienna has not yet, and then it has.
    (VIENNA, NEW_YORK, "2026-03-07T18:00", "2026-03-07T12:00"),
    (VIENNA, NEW_YORK, "2026-03-14T18:00", "2026-03-14T13:00"),
    (VIENNA, NEW_YORK, "2026-03-28T18:00", "2026-03-28T13:00"),
    (VIENNA, NEW_YORK, "2026-03-29T18:00", "2026-03-29T12:00"),
    // In autumn it is Vienna first.
    (VIENNA, NEW_YORK, "2026-10-24T18:00", "2026-10-24T12:00"),
    (VIENNA, NEW_YORK, "2026-10-25T18:00", "2026-10-25T13:00"),
    (VIENNA, NEW_YORK, "2026-11-01T18:00", "2026-11-01T12:00"),
    (VIENNA, NEW_YORK, "2026-11-02T18:00", "2026-11-02T12:00"),
    (NEW_YORK, VIENNA, "2026-03-28T10:00", "2026-03-28T15:00"),
    (NEW_YORK, VIENNA, "2026-11-01T10:00", "2026-11-01T16:00"),
    // Half an hour off, all the year.
    (
        VIENNA,
        "Asia/Kolkata",
        "2026-03-28T14:30",
        "2026-03-28T19:00",
    ),
    (
        "Asia/Kolkata",
        VIENNA,
        "2026-03-29T19:00",
        "2026-03-29T15:30",
    ),
    // Half an hour of summer, which ends on the 5th of April 2026.
    (
        VIENNA,
        "Australia/Lord_Howe",
        "2026-04-04T09:00",
        "2026-04-04T18:00",
    ),
    (
        "Australia/Lord_Howe",
        VIENNA,
        "2026-04-04T18:00",
        "2026-04-04T09:00",
    ),
    (
        "Australia/Lord_Howe",
        VIENNA,
        "2026-04-05T18:00",
        "2026-04-05T09:30",
    ),
    (
        "Pacific/Chatham",
        "UTC",
        "2026-04-05T18:00",
        "2026-04-05T05:15",
    ),
];

/// The file that somebody on this clock gets, a week before.
fn file(zone: &str, moment: Millis, place: &str) -> String {
    let now = moment - 7 * hearth::activity::DAY;
    let side = Side::new(&Library, zone, [], now).expect("a zone");
    let meeting = Meeting {
        person: "7-0",
        place,
        clock: &side.clock,
        reminder: "Meet Ana; soon",
        events: vec![Event {
            at: moment,
            summary: "Meet Ana, at last: \\o/".to_owned(),
            description: "One;\ntwo, and 花".repeat(20),
        }],
    };
    meeting.file(now)
}

#[test]
fn another_reader_finds_the_same_times() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let place = "Café Sperl; Gumpendorfer Straße 11, Wien ".repeat(4);
    for (mine, theirs, on_mine, on_theirs) in MEETINGS {
        let moment = at(mine, on_mine);
        ensure!(shown(theirs, moment) == on_theirs, "the table is wrong");
        let (own, other) = (
            folder.path().join("own.ics"),
            folder.path().join("other.ics"),
        );
        std::fs::write(&own, file(mine, moment, place.trim()))?;
        // The other one's calendar knows their own zone by itself; here a file describes it.
        std::fs::write(&other, file(theirs, moment, ""))?;
        let name = format!("{mine}, {theirs}, {on_mine}");
        let events = read(&own, &[&other]).context(name.clone())?;
        let expected = calendar::Event {
            uid: events.first().context("an event")?.uid.clone(),
            at: moment,
            minutes: 60,
            zone: mine.to_owned(),
            shown: format!("{on_mine}:00"),
            elsewhere: vec![format!("{on_theirs}:00")],
            summary: "Meet Ana, at last: \\o/".to_owned(),
            place: place.trim().to_owned(),
            description: "One;\ntwo, and 花".repeat(20),
            status: "TENTATIVE".to_owned(),
            reminded: -120,
        };
        ensure!(events == [expected], "{name}: {events:#?}");
    }
    Ok(())
}

/// Puts Ana on the list, with a place to meet her and her time zone.
async fn know_ana(scene: &Scene) -> Result<()> {
    know_of_ana(
        scene,
        json!({
            "ways": [{ "channel": "InPerson", "to": "The café at the park" }],
            "zone": NEW_YORK,
        }),
    )
    .await
}

/// Puts Ana on the list, with these details.
async fn know_of_ana(scene: &Scene, details: Value) -> Result<()> {
    scene
        .ask(WritePerson {
            known_as: Some("@ana@mastodon.social".to_owned()),
            site: Some("mastodon".to_owned()),
            ..newcomer("Ana")
        })
        .await?;
    let people = scene.ask(AskCircles {}).await?;
    let ana = people.first().context("somebody on the list")?;
    let script = "await chrome.storage.local.set({ [given[0]]: given[1] });";
    let key = json!(format!("details/{}", ana.id));
    scene.behind(script, vec![key, details]).await.map(drop)
}

/// The file that the page saved, once it is whole.
async fn saved(scene: &Scene) -> Result<PathBuf> {
    let path = scene.browser.downloads().join("hearth-meeting.ics");
    wait_until("the file", async || {
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        Ok(text.ends_with("END:VCALENDAR\r\n").then(|| path.clone()))
    })
    .await
}

/// What the fields for the two times hold.
async fn typed(scene: &Scene) -> Result<Vec<String>> {
    let script =
        "return ['first', 'second'].map((it) => document.getElementById(`meeting-${it}`).value);";
    Ok(scene.browser.execute(script, Vec::new()).await?.convert()?)
}

/// The two proposals are in the file as the page shows them.
async fn is_right(scene: &Scene) -> Result<()> {
    let path = saved(scene).await?;
    let events = read(&path, &[])?;
    let times = typed(scene).await?;
    let in_file: Vec<_> = events.iter().map(|it| it.shown[..16].to_owned()).collect();
    ensure!(in_file == times, "{times:?}: {events:#?}");
    for event in &events {
        ensure!(event.place == "The café at the park", "{event:#?}");
        ensure!(event.summary == "Meet Ana", "{event:#?}");
        ensure!(event.description.contains("For Ana:"), "{event:#?}");
        ensure!(event.minutes == 60 && event.reminded == -120, "{event:#?}");
        // The browser's clock is what the file describes, and the library agrees.
        ensure!(shown(&event.zone, event.at) == event.shown[..16]);
    }
    std::fs::remove_file(&path)?;
    Ok(())
}

#[test]
fn a_meeting_is_saved_by_mouse() -> Result<()> {
    in_both(async |scene: Scene| {
        know_ana(&scene).await?;
        scene.to_front().await?;
        scene.browser.open_extension_page("people.html").await?;
        scene.element("[id^='meet-']").await?.click().await?;
        scene.element("#meeting-first").await?;
        ensure!(typed(&scene).await?.iter().all(|it| !it.is_empty()));
        scene
            .element(".meeting button[type=submit]")
            .await?
            .click()
            .await?;
        is_right(&scene).await?;
        // A time that is none is said to be none, and saves nothing.
        let script = "const field = document.getElementById('meeting-second'); field.value = ''; \
            field.dispatchEvent(new Event('input', { bubbles: true }));";
        scene.browser.execute(script, Vec::new()).await?;
        scene
            .element(".meeting button[type=submit]")
            .await?
            .click()
            .await?;
        wait_until("the page to ask for a time", async || {
            let problem = scene.browser.find(By::Css("#meeting-problem")).await?;
            let text = problem.text().await?;
            Ok((text == "Choose a day and a time.").then_some(()))
        })
        .await?;
        Ok(scene)
    })
}

#[test]
fn a_meeting_is_saved_by_keys_alone() -> Result<()> {
    in_both(async |scene: Scene| {
        know_ana(&scene).await?;
        scene.to_front().await?;
        scene.browser.open_extension_page("people.html").await?;
        scene.element("[id^='meet-']").await?;
        scene.tab_to("Meet Ana").await?;
        scene.browser.press(&[], Key::Enter).await?;
        scene.focus_is_on("#meeting").await?;
        scene.tab_to("Save as a calendar file").await?;
        scene.browser.press(&[], Key::Enter).await?;
        is_right(&scene).await?;
        scene.tab_to("Cancel").await?;
        scene.browser.press(&[], Key::Enter).await?;
        wait_until("the focus to be back on the button", async || {
            Ok((scene.focus().await?.name == "Meet Ana").then_some(()))
        })
        .await?;
        Ok(scene)
    })
}

/// Writes into the fields for the user's own best hours, as whoever types and chooses does.
async fn say_own_hours(scene: &Scene, from: &str, to: &str) -> Result<()> {
    let script = "for (const [part, time] of [['from', arguments[0]], ['to', arguments[1]]]) { \
          const field = document.getElementById(`best-hours-${part}`); \
          field.value = time; \
          field.dispatchEvent(new Event('input', { bubbles: true })); \
        }";
    scene
        .browser
        .execute(script, vec![json!(from), json!(to)])
        .await?;
    Ok(())
}

/// The user's own best hours, once they are these.
async fn own_hours_are(scene: &Scene, expected: Option<&WeekHours>) -> Result<()> {
    wait_until(&format!("{expected:?} to be kept"), async || {
        let kept = scene.ask(AskOptions {}).await?.best_hours;
        ensure!(kept.as_ref() == expected, "{kept:?} are kept");
        Ok(Some(()))
    })
    .await
}

/// Opens the options at the part about meetings: its heading has the focus, so that Tab goes on from it.
async fn open_own_hours(scene: &Scene) -> Result<()> {
    scene.browser.open_extension_page("options.html").await?;
    scene.element("#best-hours-from").await?;
    let script = "document.getElementById('meetings-heading').focus();";
    scene.browser.execute(script, Vec::new()).await?;
    Ok(())
}

/// Begins a meeting with Ana, and gives the times of the day that are proposed.
async fn proposed(scene: &Scene) -> Result<Vec<String>> {
    scene.browser.open_extension_page("people.html").await?;
    scene.element("[id^='meet-']").await?.click().await?;
    scene.element("#meeting-first").await?;
    let times = typed(scene).await?;
    ensure!(
        times[0][..10] != times[1][..10],
        "on the same day: {times:?}"
    );
    Ok(times.iter().map(|it| it[10..].to_owned()).collect())
}

#[test]
fn a_meeting_is_proposed_inside_the_hours_of_both() -> Result<()> {
    in_both(async |scene: Scene| {
        // On the clock of this browser, whichever it is.
        let mornings = json!({ "days": [0, 1, 2, 3, 4, 5, 6], "from": 480, "to": 720 });
        know_of_ana(&scene, json!({ "best_hours": mornings })).await?;
        scene.to_front().await?;
        // Without a word from the user their mornings are those of the weekend.
        ensure!(proposed(&scene).await? == ["T10:00", "T10:00"]);

        // By keys: Tab goes through both times and every day to the button.
        open_own_hours(&scene).await?;
        say_own_hours(&scene, "06:30", "09:30").await?;
        for day in ["Mon", "Tue", "Wed", "Thu", "Fri"] {
            scene.tab_to(day).await?;
            scene.browser.press(&[], Key::Space).await?;
        }
        scene.tab_to("Save your best hours").await?;
        scene.browser.press(&[], Key::Enter).await?;
        let mut early = WeekHours {
            days: vec![0, 1, 2, 3, 4],
            from: 390,
            to: 570,
        };
        own_hours_are(&scene, Some(&early)).await?;
        ensure!(proposed(&scene).await? == ["T08:00", "T08:00"]);
        let hints =
            "return [...document.querySelectorAll('.meeting .hint')].map((it) => it.innerText);";
        let hints = scene.browser.execute(hints, Vec::new()).await?;
        let hints: Vec<String> = hints.convert()?;
        ensure!(
            hints.iter().all(|it| !it.starts_with("Outside")),
            "{hints:?}"
        );

        // By mouse: Saturdays as well. What is kept stands in the fields.
        open_own_hours(&scene).await?;
        let script =
            "return ['from', 'to'].map((it) => document.getElementById(`best-hours-${it}`).value);";
        wait_until("the hours to stand in the fields", async || {
            let shown = scene.browser.execute(script, Vec::new()).await?;
            let shown: Vec<String> = shown.convert()?;
            ensure!(shown == ["06:30", "09:30"], "{shown:?}");
            Ok(Some(()))
        })
        .await?;
        scene
            .element("#meetings .day:nth-child(6) input")
            .await?
            .click()
            .await?;
        let save = scene.element("#meetings button[type=submit]").await?;
        save.click().await?;
        early.days.push(5);
        own_hours_are(&scene, Some(&early)).await?;

        // Half of them are none, and what is kept stays.
        say_own_hours(&scene, "06:30", "").await?;
        save.click().await?;
        wait_until("the page to ask for both times", async || {
            let problem = scene.browser.find(By::Css("#best-hours-problem")).await?;
            let text = problem.text().await?;
            Ok(text.starts_with("Type both times").then_some(()))
        })
        .await?;
        own_hours_are(&scene, Some(&early)).await?;
        say_own_hours(&scene, "", "").await?;
        save.click().await?;
        own_hours_are(&scene, None).await?;
        Ok(scene)
    })
}
