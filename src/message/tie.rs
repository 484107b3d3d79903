//! How the list of questions becomes types, each tied to who may ask it and to the type of its answer.

/// The code, where those who ask stand beside a site: the content script, and the nudge's frame.
macro_rules! beside_a_site {
    (Page $($code:tt)*) => {};
    ($asker:ident $($code:tt)*) => { $($code)* };
}

/// The code, where those who ask are Hearth's other pages.
macro_rules! of_a_page {
    (Page $($code:tt)*) => { $($code)* };
    ($asker:ident $($code:tt)*) => {};
}

/// Who may ask: the nudge's frame is a page of the extension.
macro_rules! asker {
    (Nudge) => {
        Asker::Page
    };
    ($asker:ident) => {
        Asker::$asker
    };
}

/// Ties each question to its asker and its answer, in one list.
macro_rules! questions {
    ($(
        $(#[$doc:meta])*
        $asker:ident $name:ident {
            $( $(#[$about:meta])* pub $field:ident: $type:ty, )*
        } -> $reply:ty;
    )*) => {
        /// Every question.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Question {
            $( $(#[$doc])* $name($name), )*
        }

        record!(enum Question { $( $name(question) ),* });

        impl Question {
            /// Who may ask it.
            pub fn asker(&self) -> Asker {
                match self { $( Question::$name(_) => asker!($asker), )* }
            }

            /// Reads a question of those who stand beside a site; the others are not known here.
            ///
            /// # Errors
            /// Where it is none of them, or has another form.
            pub fn read_beside_a_site(value: &Value) -> Result<Self, record::Unreadable> {
                let (name, rest) = record::name_and_rest(value)?;
                $( beside_a_site!($asker if name == stringify!($name) {
                    return Ok(Question::$name(Record::read(rest)?));
                }); )*
                Err(record::Unreadable::new(format_args!("there is no “{name}” here")))
            }

            /// Reads a question of Hearth's pages, but for the nudge; the others are not known here.
            ///
            /// # Errors
            /// Where it is none of them, or has another form.
            pub fn read_of_a_page(value: &Value) -> Result<Self, record::Unreadable> {
                let (name, rest) = record::name_and_rest(value)?;
                $( of_a_page!($asker if name == stringify!($name) {
                    return Ok(Question::$name(Record::read(rest)?));
                }); )*
                Err(record::Unreadable::new(format_args!("there is no “{name}” here")))
            }

            /// The names of the questions beside a site.
            #[allow(clippy::vec_init_then_push, reason = "a question may push nothing")]
            pub fn beside_a_site() -> Vec<&'static str> {
                let mut names = Vec::new();
                $( beside_a_site!($asker names.push(stringify!($name))); )*
                names
            }
        }

        $(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq)]
            pub struct $name {
                $( $(#[$about])* pub $field: $type, )*
            }

            record!(struct $name { $( $field ),* });

            impl From<$name> for Question {
                fn from(question: $name) -> Self { Question::$name(question) }
            }

            impl Ask for $name {
                type Reply = $reply;
                const NAME: &str = stringify!($name);
            }
        )*
    };
}
