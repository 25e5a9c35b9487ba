//! What the page tells of the API. It is read from the document that describes the
//! API for programs; nothing here is made up for the page.

/// The API.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ApiTold {
    /// Its addresses, in groups, in the order in which they are told.
    pub groups: Vec<Group>,
    /// What its answers are put together from, by name.
    pub types: Vec<TypeTold>,
    /// The errors that it can answer, by status.
    pub problems: Vec<ProblemTold>,
}

/// Addresses that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// A name that stays the same.
    pub name: String,
    /// What they are.
    pub about: String,
    /// The addresses.
    pub endpoints: Vec<Endpoint>,
}

/// One address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    /// The address, with parameters of the path in braces.
    pub path: String,
    /// What it answers, in a line.
    pub summary: String,
    /// What else is to be said of that.
    pub about: Option<String>,
    /// What it takes.
    pub parameters: Vec<ParameterTold>,
    /// What an answer holds.
    pub fields: Vec<FieldTold>,
    /// A request with its answer.
    pub example: Option<ExampleTold>,
}

/// A parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParameterTold {
    /// Its name.
    pub name: String,
    /// Whether it stands in the path.
    pub in_path: bool,
    /// Whether nothing is answered without it.
    pub required: bool,
    /// What it asks for.
    pub about: String,
    /// What it can be.
    pub kind: Kind,
}

/// A field of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldTold {
    /// Where it stands: `records[].row` is in each of a list.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
    /// Whether it can be null.
    pub nullable: bool,
    /// Whether it can be missing.
    pub optional: bool,
    /// What it says; nothing where its type says all.
    pub about: String,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number, from the least to the most that it can be.
    Number(Option<u64>, Option<u64>),
    /// A number, whole or not.
    Decimal,
    /// True or false.
    Truth,
    /// An object with fields.
    Object,
    /// Exactly this word.
    Word(String),
    /// One of the types that are told by name.
    Type(String),
    /// One of several.
    OneOf(Vec<Kind>),
    /// A list.
    List(Box<Kind>),
    /// Values by names that are not told.
    Map(Box<Kind>),
}

/// A type that is told by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeTold {
    /// Its name.
    pub name: String,
    /// What it is.
    pub about: String,
    /// What it looks like.
    pub shape: Shape,
}

/// What a type looks like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// An object with these fields.
    Fields(Vec<FieldTold>),
    /// One of these words, each with what it means.
    Words(Vec<(String, String)>),
    /// Text of a form, with examples.
    Form(String, Vec<String>),
    /// Nothing more than its name and what it is.
    Plain(Kind),
}

/// An error that the API can answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProblemTold {
    /// The status.
    pub status: String,
    /// Its name, which stays the same.
    pub code: String,
    /// How it is told, of a request that was made up.
    pub detail: String,
}

/// A request with its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExampleTold {
    /// The address.
    pub address: String,
    /// The answer, each list cut after its first entry.
    pub answer: String,
}
