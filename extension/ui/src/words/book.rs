//! What is said of address books.

use hearth::view::{Fate, LeftOut, Meaning, Refusal, Remark, Sameness};

use super::said::book as said;
use super::{Message, count};

pub use said::*;

/// What a column may hold.
pub fn meaning(meaning: Meaning) -> Message {
    match meaning {
        Meaning::Nothing => said::MEANS_NOTHING,
        Meaning::Name => said::MEANS_NAME,
        Meaning::GivenName => said::MEANS_GIVEN_NAME,
        Meaning::FamilyName => said::MEANS_FAMILY_NAME,
        Meaning::Handle => said::MEANS_HANDLE,
        Meaning::Page => said::MEANS_PAGE,
        Meaning::Mail => said::MEANS_MAIL,
        Meaning::Phone => said::MEANS_PHONE,
        Meaning::Message => said::MEANS_MESSAGE,
        Meaning::Video => said::MEANS_VIDEO,
        Meaning::Place => said::MEANS_PLACE,
        Meaning::Birthday => said::MEANS_BIRTHDAY,
        Meaning::Zone => said::MEANS_ZONE,
        Meaning::Note => said::MEANS_NOTE,
        Meaning::Tags => said::MEANS_TAGS,
        Meaning::Circle => said::MEANS_CIRCLE,
        Meaning::Days => said::MEANS_DAYS,
        Meaning::Card => said::MEANS_CARD,
    }
}

/// What would become of somebody.
pub fn fate(fate: &Fate) -> String {
    match fate {
        Fate::New => said::FATE_NEW.into(),
        Fate::Into { name, by, .. } => match by {
            Sameness::Handle => said::into_by_handle(name),
            Sameness::Mail => said::into_by_mail(name),
            Sameness::Phone => said::into_by_phone(name),
            Sameness::Name => said::perhaps_by_name(name),
        },
        Fate::Perhaps { name, by, .. } => match by {
            Sameness::Phone => said::perhaps_by_phone(name),
            _ => said::perhaps_by_name(name),
        },
        Fate::Left(why) => match why {
            LeftOut::NoName => said::LEFT_NO_NAME.into(),
            LeftOut::NobodyAlone => said::LEFT_NOBODY.into(),
            LeftOut::Known(name) => said::left_known(name),
            LeftOut::Torn { one, other } => said::left_torn(one, other),
            LeftOut::Full => said::LEFT_FULL.into(),
        },
    }
}

/// What is said of a card besides.
pub fn remark(remark: Remark) -> Message {
    match remark {
        Remark::NameCut => said::REMARK_NAME_CUT,
        Remark::NoteCut => said::REMARK_NOTE_CUT,
        Remark::BirthdayUnclear => said::REMARK_BIRTHDAY,
        Remark::MoreThanKept => said::REMARK_MORE,
        Remark::SeveralCards => said::REMARK_SEVERAL,
    }
}

/// Why a file is not read.
pub fn refusal(why: Refusal) -> String {
    match why {
        Refusal::TooLarge(most) => said::refused_too_large(most / 1_000_000),
        Refusal::TooMany(most) => said::refused_too_many(most),
        Refusal::NoBook => said::REFUSED_NO_BOOK.into(),
    }
}

/// "New: 12. On your list, or perhaps: 3. Left out: 2."
pub fn summary(new: usize, known: usize, left: usize) -> String {
    said::summary(count(known), count(left), count(new))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_happen() {
        let into = |by| Fate::Into {
            person: "1".into(),
            name: "Ana".into(),
            by,
        };
        let cases = [
            (Fate::New, "New"),
            (into(Sameness::Mail), "Joins Ana: the same e-mail"),
            (
                Fate::Left(LeftOut::Known("Ana".into())),
                "Nothing new: all of it is known of Ana",
            ),
        ];
        for (given, expected) in cases {
            assert_eq!(fate(&given), expected);
        }
        assert_eq!(
            summary(12, 3, 2),
            "New: 12. On your list, for sure or perhaps: 3. Left out: 2."
        );
    }
}
