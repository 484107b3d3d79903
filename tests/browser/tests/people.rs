//! The page of the people under a mouse and under a keyboard alone: somebody with all that is known of
//! them, who steps back, two who are one, one who is two, and forgetting.

use anyhow::{Context as _, Result, ensure};
use hearth::message::{AskPeople, WritePerson};
use hearth::people::{Channel, Circle, Profile};
use hearth::view::PersonSheet;
use hearth_browser::{Scene, in_both, newcomer};
use thirtyfour::{By, Key};
use xtask::driver::wait_until;

async fn open(scene: &Scene) -> Result<()> {
    scene.to_front().await?;
    scene.browser.open_extension_page("people.html").await?;
    scene.element("#add-person").await.map(drop)
}

async fn click(scene: &Scene, selector: &str) -> Result<()> {
    let clicked = scene.element(selector).await?.click().await;
    clicked.with_context(|| format!("a click on {selector}"))
}

/// Opens somebody's form by the button with their name.
async fn edit(scene: &Scene, name: &str) -> Result<()> {
    click(scene, &format!("button[aria-label='Edit {name}']")).await
}

async fn type_into(scene: &Scene, selector: &str, text: &str) -> Result<()> {
    Ok(scene.element(selector).await?.send_keys(text).await?)
}

/// Waits until the list is as it should be.
async fn until(
    scene: &Scene,
    what: &str,
    is_so: impl Fn(&[PersonSheet]) -> bool,
) -> Result<Vec<PersonSheet>> {
    wait_until(what, async || {
        let people = scene.ask(AskPeople {}).await?.people;
        Ok(is_so(&people).then_some(people))
    })
    .await
}

fn names(people: &[PersonSheet]) -> Vec<&str> {
    people.iter().map(|sheet| sheet.row.name.as_str()).collect()
}

async fn put(scene: &Scene, name: &str, circle: Circle, known_as: &str) -> Result<()> {
    let person = WritePerson {
        known_as: Some(known_as.to_owned()),
        site: Some("mastodon".to_owned()).filter(|_| !known_as.is_empty()),
        circle,
        ..newcomer(name)
    };
    scene.ask(person).await.map(drop)
}

/// What is typed into the fold: the field, and the text.
const FOLDED: &[(&str, &str)] = &[
    ("phone", "+43 1 234 56\n0660 98 76 54"),
    ("mail", "ana@post.example"),
    ("place", "the bench by the river"),
    ("blog", "ana.example"),
    ("tags", "choir, neighbours"),
    ("zone", "Europe/Vienna"),
    ("day", "29"),
];

fn is_whole(profile: &Profile) -> bool {
    let of = |channel| {
        let ways = profile.ways.iter().filter(|way| way.channel == channel);
        ways.count()
    };
    of(Channel::Phone) == 2
        && of(Channel::Mail) == 1
        && of(Channel::InPerson) == 1
        && profile.blog.as_deref() == Some("https://ana.example")
        && profile.tags == ["choir", "neighbours"]
        && profile.zone.as_deref() == Some("Europe/Vienna")
        && profile
            .birthday
            .is_some_and(|it| (it.month, it.day, it.year) == (2, 29, None))
}

async fn somebody_with_all_that_is_known(scene: &Scene) -> Result<()> {
    click(scene, "#add-person").await?;
    type_into(scene, "#new-person-name", "Ana").await?;
    type_into(scene, "#new-person-handle", "@ana@social.example").await?;
    let fold = scene.element("#new-person-more summary").await?;
    ensure!(fold.text().await? == "More about Ana");
    ensure!(
        !scene
            .element("#new-person-phone")
            .await?
            .is_displayed()
            .await?,
        "it is folded"
    );
    fold.click().await?;
    for (field, text) in FOLDED {
        type_into(scene, &format!("#new-person-{field}"), text).await?;
    }
    // Half a birthday is none; nothing that was typed is lost.
    click(scene, "form.person-form button[type=submit]").await?;
    let problem = scene.element("#new-person-problem").await?;
    wait_until("a sentence about the birthday", async || {
        Ok(problem.text().await?.contains("birthday").then_some(()))
    })
    .await?;
    scene.to_front().await?;
    click(scene, "#new-person-month option[value='2']").await?;
    click(scene, "form.person-form button[type=submit]").await?;
    let people = until(scene, "Ana to be on the list", |people| people.len() == 1).await?;
    ensure!(is_whole(&people[0].profile), "{:?}", people[0].profile);
    // Saved again without a change, it is the same.
    open(scene).await?;
    edit(scene, "Ana").await?;
    click(scene, "form.person-form button[type=submit]").await?;
    scene.element("button[aria-label='Edit Ana']").await?;
    ensure!(scene.ask(AskPeople {}).await?.people[0].profile == people[0].profile);
    Ok(())
}

async fn who_steps_back(scene: &Scene) -> Result<()> {
    for name in ["Bo", "Cy", "Di", "Ed"] {
        put(scene, name, Circle::Five, "").await?;
    }
    open(scene).await?;
    click(scene, "#add-person").await?;
    type_into(scene, "#new-person-name", "Flo").await?;
    click(scene, "form.person-form button[type=submit]").await?;
    let problem = scene.element("#new-person-problem").await?;
    wait_until("a sentence about the circle", async || {
        Ok(problem.text().await?.contains("steps back").then_some(()))
    })
    .await?;
    let cy = By::XPath("//fieldset[contains(@class, 'steps-back')]//label[contains(., 'Cy')]");
    scene.browser.find(cy).await?.click().await?;
    click(scene, "form.person-form button[type=submit]").await?;
    let moved = |people: &[PersonSheet]| {
        let cy = people.iter().find(|sheet| sheet.row.name == "Cy");
        people.len() == 6 && cy.is_some_and(|sheet| sheet.row.circle == Circle::Fifteen)
    };
    until(scene, "Cy to step back", moved).await.map(drop)
}

/// Two clicks on the button are one: nobody is on the list twice.
async fn two_clicks_are_one(scene: &Scene) -> Result<()> {
    click(scene, "#add-person").await?;
    type_into(scene, "#new-person-name", "Gia").await?;
    let twice = "const form = document.querySelector('form.person-form'); \
        form.requestSubmit(); form.requestSubmit();";
    scene.browser.execute(twice, Vec::new()).await?;
    until(scene, "Gia to be on the list", |people| !people.is_empty()).await?;
    // Whatever the page has asked was answered before this.
    let people = scene.ask(AskPeople {}).await?.people;
    ensure!(names(&people) == ["Gia"], "{:?}", names(&people));
    scene.forget().await
}

async fn by_mouse(scene: &Scene) -> Result<()> {
    open(scene).await?;
    two_clicks_are_one(scene).await.context("two clicks")?;
    open(scene).await?;
    somebody_with_all_that_is_known(scene)
        .await
        .context("adding")?;
    who_steps_back(scene).await.context("stepping back")?;

    put(scene, "Anna", Circle::Fifty, "@anna@other.example").await?;
    open(scene).await?;
    edit(scene, "Anna").await?;
    click(scene, "button[id^='merge-']").await?;
    let ana = By::XPath("//form[contains(@class, 'asked')]//option[. = 'Ana']");
    scene.browser.find(ana).await?.click().await?;
    let keep =
        By::XPath("//form[contains(@class, 'asked')]//label[normalize-space(.) = 'Ana']/input");
    scene.browser.find(keep).await?.click().await?;
    click(scene, "form.asked button[type=submit]").await?;
    let is_one = |people: &[PersonSheet]| !names(people).contains(&"Anna");
    let people = until(scene, "the two to be one", is_one).await?;
    ensure!(people[0].row.name == "Ana" && people[0].row.handles.len() == 2);
    scene.to_front().await?;
    click(scene, "#undo-removed-person").await?;
    until(scene, "them to be two again", |people| people.len() == 7).await?;

    scene.to_front().await?;
    edit(scene, "Anna").await?;
    click(scene, "button[id^='merge-']").await?;
    click(scene, "form.asked button[type=submit]").await?;
    until(scene, "the two to be one", |people| people.len() == 6).await?;
    open(scene).await?;
    edit(scene, "Anna").await?;
    click(scene, "button[id^='split-']").await?;
    type_into(scene, "form.asked input[type=text]", "Zoe").await?;
    click(scene, "form.asked label.choice:last-of-type input").await?;
    click(scene, "form.asked button[type=submit]").await?;
    until(scene, "Zoe", |people| names(people).contains(&"Zoe")).await?;

    scene.to_front().await?;
    scene.element("#undo-removed-person").await?;
    edit(scene, "Zoe").await?;
    click(scene, "button[id^='forget-']").await?;
    ensure!(scene.element(".asked p").await?.text().await? == "Forget Zoe for good?");
    click(scene, ".asked .button.strong").await?;
    until(scene, "Zoe to be gone", |people| {
        !names(people).contains(&"Zoe")
    })
    .await?;
    let everything = serde_json::to_string(&scene.stored().await?)?;
    ensure!(!everything.contains("Zoe"), "a trace is left: {everything}");
    Ok(())
}

async fn press(scene: &Scene, name: &str, key: Key) -> Result<()> {
    scene.tab_to(name).await?;
    scene.browser.press(&[], key).await
}

async fn by_keyboard(scene: &Scene) -> Result<()> {
    scene.forget().await?;
    put(scene, "Ana", Circle::Five, "@ana@social.example").await?;
    open(scene).await?;
    press(scene, "Add a person", Key::Enter).await?;
    scene.focus_is_on("#new-person-name").await?;
    scene.type_text("Bo").await?;
    press(scene, "More about Bo", Key::Enter).await?;
    scene.tab_to("Phone numbers").await?;
    scene.type_text("555 123").await?;
    scene.tab_to("Tags").await?;
    scene.type_text("chess").await?;
    press(scene, "Add a person", Key::Enter).await?;
    let people = until(scene, "Bo to be on the list", |people| people.len() == 2).await?;
    ensure!(people[1].profile.ways.len() == 1 && people[1].profile.tags == ["chess"]);

    open(scene).await?;
    press(scene, "Edit Ana", Key::Enter).await?;
    press(scene, "Same person as", Key::Enter).await?;
    scene.element("form.asked").await?;
    press(scene, "Make them one", Key::Enter).await?;
    until(scene, "the two to be one", |people| people.len() == 1).await?;
    scene.to_front().await?;
    scene.focus_is_on("#undo-removed-person").await?;
    scene.browser.press(&[], Key::Enter).await?;
    until(scene, "them to be two again", |people| people.len() == 2).await?;

    open(scene).await?;
    press(scene, "Edit Bo", Key::Enter).await?;
    press(scene, "Forget…", Key::Enter).await?;
    scene.element(".asked").await.context("the first time")?;
    press(scene, "No, keep", Key::Enter).await?;
    wait_until("the focus to be back on the button", async || {
        let focus = scene.focus().await?;
        ensure!(focus.name == "Forget…" && focus.visible, "{focus:?}");
        Ok(Some(()))
    })
    .await?;
    scene.browser.press(&[], Key::Enter).await?;
    scene.element(".asked").await.context("the second time")?;
    press(scene, "Forget for good", Key::Enter).await?;
    until(scene, "Bo to be gone", |people| names(people) == ["Ana"]).await?;
    Ok(())
}

#[test]
fn people_are_kept_joined_parted_and_forgotten() -> Result<()> {
    in_both(async |scene: Scene| {
        by_mouse(&scene).await.context("by mouse")?;
        by_keyboard(&scene).await.context("by keyboard")?;
        Ok(scene)
    })
}
