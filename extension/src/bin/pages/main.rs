//! The pages that fill a tab, in one program: they stand on the same base, and it ships once. Each page's
//! boot script starts the program and opens its own page.

mod data;
mod flames;
mod ledger;
mod options;
mod people;
mod welcome;

fn main() {}
