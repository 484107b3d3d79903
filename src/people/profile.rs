//! What the user may say of somebody beside their name, circle and note: the part of [`Details`] that
//! the form edits.

use super::{Birthday, Channel, Details, Way};
use crate::clock::Date;
use crate::hours::WeekHours;
use crate::record;
use crate::site::Address;

/// The most tags of one person. Our own number: more are no help in telling people apart.
pub const MOST_TAGS: usize = 12;
/// The most ways to reach one person, over all channels.
pub const MOST_WAYS: usize = 24;
/// What stands between tags where they are typed: Arabic and Japanese have commas of their own.
pub const BETWEEN_TAGS: [char; 3] = [',', '،', '、'];
/// The longest tag, in characters.
pub const LONGEST_TAG: usize = 40;
/// The longest way, and the longest address of a blog, in characters.
pub const LONGEST_WAY: usize = 280;
/// The longest name of a time zone, in characters; the longest that there is has 32.
const LONGEST_ZONE: usize = 64;
/// Nobody alive was born before.
pub const FIRST_YEAR: u32 = 1_890;

/// What is known of somebody, as the user may edit it. See [`Details`] for each of its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// Words under which the user groups people.
    pub tags: Vec<String>,
    /// How they are reached, several for a channel where there are several.
    pub ways: Vec<Way>,
    /// The address of their blog.
    pub blog: Option<String>,
    /// Their time zone, such as `Europe/Vienna` (IANA); `None` for the user's own.
    pub zone: Option<String>,
    /// When they are reached best, on their clock.
    pub best_hours: Option<WeekHours>,
    /// Their birthday.
    pub birthday: Option<Birthday>,
}

record!(struct Profile {
    tags = default, ways = default, blog, zone, best_hours, birthday,
});

/// What makes no sense of what was typed or chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amiss {
    /// A tag is longer than [`LONGEST_TAG`], or there are more than [`MOST_TAGS`].
    Tags,
    /// There are more ways than [`MOST_WAYS`].
    Ways,
    /// It is no phone number.
    Phone,
    /// It is no mail address.
    Mail,
    /// It is no address of a page for a video call.
    Video,
    /// It is too long, or an address that is none of a page.
    Message,
    /// The place has too long a name.
    Place,
    /// It is no address of a blog.
    Blog,
    /// It is no name of a time zone.
    Zone,
    /// It is no span of hours, or has no day.
    BestHours,
    /// There is no such day, or it is still to come.
    Birthday,
    /// Every wider circle is full: nobody can step back.
    NowhereToStepBack,
    /// Two people who are one already.
    SamePerson,
    /// No handle was chosen for somebody new.
    NothingToSplit,
}

impl Amiss {
    const ALL: [(Amiss, &'static str); 14] = [
        (Amiss::Tags, "tags"),
        (Amiss::Ways, "ways"),
        (Amiss::Phone, "phone"),
        (Amiss::Mail, "mail"),
        (Amiss::Video, "video"),
        (Amiss::Message, "message"),
        (Amiss::Place, "place"),
        (Amiss::Blog, "blog"),
        (Amiss::Zone, "zone"),
        (Amiss::BestHours, "hours"),
        (Amiss::Birthday, "birthday"),
        (Amiss::NowhereToStepBack, "step back"),
        (Amiss::SamePerson, "same"),
        (Amiss::NothingToSplit, "split"),
    ];

    /// Its name in [`crate::Error::Amiss`]: a name there costs every program less than all of these.
    pub fn name(self) -> &'static str {
        let named = Amiss::ALL.iter().find(|(amiss, _)| *amiss == self);
        named.map_or("", |(_, name)| name)
    }

    /// What has this name.
    pub fn named(name: &str) -> Option<Amiss> {
        let named = Amiss::ALL.iter().find(|(_, known)| *known == name);
        named.map(|(amiss, _)| *amiss)
    }
}

impl Profile {
    /// The part of somebody's details that the user may edit.
    pub fn of(details: &Details) -> Self {
        Profile {
            tags: details.tags.clone(),
            ways: details.ways.clone(),
            blog: details.blog.clone(),
            zone: details.zone.clone(),
            best_hours: details.best_hours.clone(),
            birthday: details.birthday,
        }
    }

    /// Puts it in the place of what the details say.
    pub fn write_into(self, details: &mut Details) {
        let Profile {
            tags,
            ways,
            blog,
            zone,
            best_hours,
            birthday,
        } = self;
        details.tags = tags;
        details.ways = ways;
        details.blog = blog;
        details.zone = zone;
        details.best_hours = best_hours;
        details.birthday = birthday;
    }

    /// The same without surplus blanks, what is empty, and what is said twice; addresses get the scheme
    /// that they were typed without.
    ///
    /// # Errors
    /// The first thing that makes no sense; `today` is the last day on which somebody can be born.
    pub fn sound(&self, today: Date) -> Result<Profile, Amiss> {
        let mut tags = Vec::new();
        for tag in &self.tags {
            let tag = one_line(tag);
            if tag.chars().count() > LONGEST_TAG {
                return Err(Amiss::Tags);
            }
            if !tag.is_empty() && !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        if tags.len() > MOST_TAGS {
            return Err(Amiss::Tags);
        }
        let mut ways = Vec::new();
        for way in &self.ways {
            if let Some(to) = sound_way(way.channel, &one_line(&way.to))? {
                let channel = way.channel;
                let way = Way { channel, to };
                if !ways.contains(&way) {
                    ways.push(way);
                }
            }
        }
        if ways.len() > MOST_WAYS {
            return Err(Amiss::Ways);
        }
        let blog = self.blog.as_deref().map(one_line);
        let blog = blog.filter(|blog| !blog.is_empty());
        let blog = blog
            .map(|blog| page(&blog).ok_or(Amiss::Blog))
            .transpose()?;
        let zone = self.zone.as_deref().map(str::trim);
        let zone = zone.filter(|zone| !zone.is_empty());
        if !zone.is_none_or(is_zone) {
            return Err(Amiss::Zone);
        }
        if !self.best_hours.as_ref().is_none_or(WeekHours::is_sound) {
            return Err(Amiss::BestHours);
        }
        if !self.birthday.is_none_or(|day| is_day(day, today)) {
            return Err(Amiss::Birthday);
        }
        Ok(Profile {
            tags,
            ways,
            blog,
            zone: zone.map(str::to_owned),
            best_hours: self.best_hours.clone(),
            birthday: self.birthday,
        })
    }
}

/// What a way leads to; `None` where nothing stands there. A comment is no way to reach somebody: their
/// handles are.
pub(super) fn sound_way(channel: Channel, to: &str) -> Result<Option<String>, Amiss> {
    if to.is_empty() || channel == Channel::Comment {
        return Ok(None);
    }
    let fits = to.chars().count() <= LONGEST_WAY;
    let whole = |fits: bool| fits.then(|| to.to_owned());
    let (found, amiss) = match channel {
        Channel::Phone => (whole(fits && is_phone(to)), Amiss::Phone),
        Channel::Mail => (whole(fits && is_mail(to)), Amiss::Mail),
        Channel::Video => (page(to), Amiss::Video),
        // A page's address, or in words: “@ana on the chess forum”.
        Channel::Message if to.contains("://") => (page(to), Amiss::Message),
        Channel::Message => (
            whole(fits && !to.starts_with("javascript:")),
            Amiss::Message,
        ),
        Channel::InPerson | Channel::Comment => (whole(fits), Amiss::Place),
    };
    found.map(Some).ok_or(amiss)
}

/// Whether it looks like a number that a phone can dial, with all that people put between its digits.
fn is_phone(to: &str) -> bool {
    let digits = to.chars().filter(char::is_ascii_digit).count();
    let known = |letter: char| letter.is_ascii_digit() || " +()-./#*,;xX".contains(letter);
    digits >= 3 && to.chars().all(known)
}

fn is_mail(to: &str) -> bool {
    let parts = to.split_once('@');
    parts.is_some_and(|(user, host)| {
        let is_one_word = !to.contains(char::is_whitespace) && !to.contains(':');
        is_one_word && !user.is_empty() && !host.is_empty() && !host.contains('@')
    })
}

/// The address of a page: with its scheme, which may be left out, and a host with a dot.
pub(super) fn page(typed: &str) -> Option<String> {
    let whole = if typed.contains("://") {
        typed.to_owned()
    } else {
        format!("https://{typed}")
    };
    let fits = whole.chars().count() <= LONGEST_WAY && !whole.contains(char::is_whitespace);
    let host = Address::parse(&whole)?.host;
    let is_host = host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
    (fits && is_host).then_some(whole)
}

/// Whether it is the address of a page, with its scheme or without it.
pub fn is_page(typed: &str) -> bool {
    page(typed).is_some()
}

/// Whether it looks like a name of the IANA's list. Which of them there are, the browser knows.
pub(super) fn is_zone(zone: &str) -> bool {
    let known = |letter: char| letter.is_ascii_alphanumeric() || "_+-/".contains(letter);
    let parts = zone.split('/').all(|part| !part.is_empty());
    zone.len() <= LONGEST_ZONE
        && zone.chars().all(known)
        && parts
        && (zone == "UTC" || zone.contains('/'))
}

/// Whether somebody can be born on it, until today.
pub(super) fn is_day(day: Birthday, today: Date) -> bool {
    let is_past = |date| {
        day.year
            .is_none_or(|year| year >= FIRST_YEAR && date <= today)
    };
    day.on_calendar().is_some_and(is_past)
}

/// A text as one line of at most so many characters.
pub(crate) fn cut(text: &str, most: usize) -> String {
    let mut line = one_line(text);
    if let Some((end, _)) = line.char_indices().nth(most) {
        line.truncate(end);
        if line.ends_with(' ') {
            line.pop();
        }
    }
    line
}

/// A text as one line, without surplus blanks.
pub fn one_line(text: &str) -> String {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}
