//! What is wrong with an address, and what to type instead.

use crate::address::AddressProblem;

/// Why an input is no address of a server.
pub fn problem(problem: AddressProblem) -> &'static str {
    match problem {
        AddressProblem::Empty => "Type your server's address, such as social.example.",
        AddressProblem::NotOfTheWeb => {
            "That is not a web address. Type the server's name, such as social.example."
        }
        AddressProblem::NoDot => "A dot is missing. Type the whole name, such as social.example.",
        AddressProblem::NotAscii => "Copy the address from your browser's address bar, please.",
        AddressProblem::NotAHost => {
            "That is not a server's name. Type only the name, such as social.example."
        }
    }
}
