//! What is wrong with an address, and what to type instead.

use super::Message;
use super::said::address as said;
use crate::address::AddressProblem;

/// Why an input is no address of a server.
pub fn problem(problem: AddressProblem) -> Message {
    match problem {
        AddressProblem::Empty => said::EMPTY,
        AddressProblem::NotOfTheWeb => said::NOT_OF_THE_WEB,
        AddressProblem::NoDot => said::NO_DOT,
        AddressProblem::NotAscii => said::NOT_ASCII,
        AddressProblem::NotAHost => said::NOT_A_HOST,
    }
}
