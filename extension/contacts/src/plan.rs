//! The dry run: who would be added, who is one person with somebody known, who is left out.

use std::collections::BTreeMap;

use hearth::people::import::{Because, Brings, LeftOut, Merge, Plan, WhyNot};
use hearth::people::{Handle, Person};

use crate::birthday;
use crate::card::line::{Line, name_of};
use crate::card::said;
use crate::draft::Draft;
use crate::sign::{Sign, fold, is_same_number, shared, signs};

/// Of what a card has one only: a second source's is not added.
const SINGLE: [&str; 8] = [
    "N",
    "UID",
    "KIND",
    "GENDER",
    "ANNIVERSARY",
    "SORT-STRING",
    "X-ABSHOWAS",
    "SOURCE",
];

/// What becomes of everybody in a file, where these people are known.
pub fn plan(drafts: Vec<Draft>, everybody: &[Person]) -> Plan {
    let mut plan = Plan::default();
    let mut found = People::default();
    for draft in drafts {
        take_in(draft, &mut found, &mut plan.left_out);
    }
    let mut known = People::default();
    for person in everybody {
        known.push(person.clone());
    }
    for (number, person) in found.all.iter().enumerate() {
        let Some((place, because)) = known.find(person, Some(&found)) else {
            plan.add.push(person.clone());
            continue;
        };
        let brings = known.brings(person, place);
        let before = known.all[place].clone();
        let mut after = before.clone();
        brings.fill(&mut after);
        if after == before {
            let why = WhyNot::NothingNew { of: before.name };
            plan.left_out
                .push(left_out(found.at[number], &person.name, why));
            continue;
        }
        plan.merge.push(Merge {
            id: before.id,
            name: before.name,
            found: person.name.clone(),
            because,
            brings,
        });
        known.replace(place, after);
    }
    plan.left_out.sort_by_key(|left_out| left_out.at);
    plan
}

fn take_in(draft: Draft, found: &mut People, out: &mut Vec<LeftOut>) {
    let why = match found.find(&draft.person, None) {
        _ if draft.is_nobody => WhyNot::NotAPerson,
        _ if draft.person.name.is_empty() => WhyNot::NoName,
        Some((place, _)) => {
            let of = found.all[place].name.clone();
            let mut whole = found.all[place].clone();
            found.brings(&draft.person, place).fill(&mut whole);
            found.replace(place, whole);
            WhyNot::TwiceInFile { of }
        }
        None => {
            found.at.push(draft.at);
            return found.push(draft.person);
        }
    };
    out.push(left_out(draft.at, named(&draft.person), why));
}

/// What names somebody, even where there is no name.
fn named(person: &Person) -> &str {
    let card = &person.about.card;
    let company = card.iter().find_map(|line| line.strip_prefix("ORG:"));
    let reach = &person.about.reach;
    let names = [
        &person.name,
        company.unwrap_or_default(),
        &reach.mail,
        &reach.phone,
    ];
    names
        .into_iter()
        .find(|name| !name.is_empty())
        .unwrap_or_default()
}

fn left_out(at: u32, found: &str, why: WhyNot) -> LeftOut {
    LeftOut {
        at,
        found: found.to_owned(),
        why,
    }
}

/// People, with the signs by which they are found.
#[derive(Default)]
struct People {
    all: Vec<Person>,
    /// Which card or row of the file each was.
    at: Vec<u32>,
    /// Who has a sign, in order: a company's number may be that of thousands.
    signs: BTreeMap<Sign, Vec<usize>>,
    /// Those who have nothing but a name, in order.
    bare: Vec<usize>,
}

impl People {
    fn push(&mut self, person: Person) {
        let place = self.all.len();
        self.note(&person, place);
        self.all.push(person);
    }

    fn replace(&mut self, place: usize, person: Person) {
        self.note(&person, place);
        self.all[place] = person;
    }

    fn note(&mut self, person: &Person, place: usize) {
        let signs = signs(person);
        set(&mut self.bare, place, is_bare(&signs));
        for sign in signs {
            set(self.signs.entry(sign).or_default(), place, true);
        }
    }

    fn having(&self, sign: &Sign) -> &[usize] {
        self.signs.get(sign).map_or(&[], Vec::as_slice)
    }

    /// Who of these is the same person, and how one knows. `among` are the others of the file that the
    /// person stands in; without them it is these themselves.
    fn find(&self, person: &Person, among: Option<&People>) -> Option<(usize, Because)> {
        let signs = signs(person);
        let name = Sign::Name(fold(&person.name));
        let same_name = self.having(&name);
        // By what is one person's alone, or by what several may share beside the same name.
        for sign in &signs {
            let (places, because) = match sign {
                Sign::Card(_) => (self.having(sign), Because::Card),
                Sign::Handle(handle) => (self.having(sign), Because::Handle(handle.name.clone())),
                _ => continue,
            };
            if let Some(place) = places.first() {
                return Some((*place, because));
            }
        }
        for sign in &signs {
            let Some(because) = shared(sign, person) else {
                continue;
            };
            if let Some(place) = first_in_both(self.having(sign), same_name) {
                return Some((place, because));
            }
        }
        // A number or an address alone, where it is one person's on both sides: families share them.
        for sign in &signs {
            let Some(because) = shared(sign, person) else {
                continue;
            };
            if let (Some(others), [place]) = (among, self.having(sign))
                && others.having(sign).len() < 2
            {
                return Some((*place, because));
            }
        }
        self.by_name(same_name, &signs, &name, among)
    }

    /// The same name tells only where nothing else could: one of the two has nothing but it.
    fn by_name(
        &self,
        same_name: &[usize],
        own: &[Sign],
        name: &Sign,
        among: Option<&People>,
    ) -> Option<(usize, Because)> {
        let bare = first_in_both(&self.bare, same_name);
        let place = if is_bare(own) {
            bare.or(same_name.first().copied())
        } else {
            let is_only =
                same_name.len() == 1 && among.is_some_and(|all| all.having(name).len() < 2);
            bare.filter(|_| is_only)
        };
        place.map(|place| (place, Because::Name))
    }

    /// What somebody in the file adds to the one at this place. What speaks against what is noted is
    /// kept as a line of their card.
    fn brings(&self, found: &Person, place: usize) -> Brings {
        let known = &self.all[place];
        let is_free = |handle: &&Handle| {
            let owners = self.having(&Sign::Handle((*handle).clone()));
            owners.iter().all(|owner| *owner == place)
        };
        let mut brings = Brings {
            handles: found.handles.iter().filter(is_free).cloned().collect(),
            note: found.note.clone(),
            about: found.about.clone(),
        };
        let mut lines = Vec::new();
        let mut beside = |name: &str, noted: &str, new: &str| {
            if !noted.is_empty() && !new.is_empty() && noted != new {
                lines.push(said(name, new));
            }
        };
        let (noted, new) = (&known.about, &found.about);
        beside("NOTE", &known.note, &found.note);
        beside("URL", &noted.blog, &new.blog);
        let zone = |zone: &Option<String>| zone.clone().unwrap_or_default();
        beside("TZ", &zone(&noted.time_zone), &zone(&new.time_zone));
        let day =
            |about: &hearth::people::About| about.birthday.map(birthday::iso).unwrap_or_default();
        beside("BDAY", &day(noted), &day(new));
        beside("TEL", &noted.reach.phone, &new.reach.phone);
        beside("EMAIL", &noted.reach.mail, &new.reach.mail);
        beside("IMPP", &noted.reach.message, &new.reach.message);
        lines.extend(std::mem::take(&mut brings.about.card));
        lines.retain(|line| is_new(line, known));
        brings.about.card = lines;
        brings
    }
}

fn is_bare(signs: &[Sign]) -> bool {
    signs.iter().all(|sign| matches!(sign, Sign::Name(_)))
}

/// Puts a place into a sorted list, or takes it out.
fn set(places: &mut Vec<usize>, place: usize, is_in: bool) {
    match places.binary_search(&place) {
        Ok(at) if !is_in => drop(places.remove(at)),
        Err(at) if is_in => places.insert(at, place),
        _ => {}
    }
}

/// The first place that stands in both sorted lists.
fn first_in_both(one: &[usize], other: &[usize]) -> Option<usize> {
    let (few, many) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let mut both = few.iter().filter(|place| many.binary_search(place).is_ok());
    both.next().copied()
}

/// Whether a line says something that is not noted of somebody.
fn is_new(text: &str, known: &Person) -> bool {
    if known.about.card.iter().any(|noted| noted == text) {
        return false;
    }
    let Some(line) = Line::read(text) else {
        return false;
    };
    let is_called_so = |noted: &&String| name_of(noted).eq_ignore_ascii_case(&line.name);
    let noted = known.about.card.iter().filter(is_called_so);
    let mut noted = noted.filter_map(|text| Line::read(text));
    if SINGLE.contains(&line.name.as_str()) {
        return noted.all(|noted| noted.name != line.name);
    }
    let reach = &known.about.reach;
    let is_said = match line.name.as_str() {
        "TEL" => is_same_number(&line.text(), &reach.phone),
        "EMAIL" => line.text().eq_ignore_ascii_case(&reach.mail),
        "NOTE" => line.text() == known.note,
        _ => false,
    };
    let is_same = |noted: &Line| match line.name.as_str() {
        "TEL" => noted.name == line.name && is_same_number(&noted.text(), &line.text()),
        "EMAIL" => noted.name == line.name && noted.text().eq_ignore_ascii_case(&line.text()),
        _ => noted.kept == line.kept,
    };
    !is_said && !noted.any(|noted| is_same(&noted))
}
