//! The table of rules: what each kind of change is called, and what it means for the user of a generated crate.

use std::fmt;

use crate::emit::surface::Way;

/// What a change asks of the next version.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Class {
    /// Code that compiled may not, or a request that worked is refused.
    Major,
    /// Something new that can be used.
    Minor,
    /// Nothing that a user must know of to go on.
    Patch,
}

impl Class {
    /// All classes, the gravest first.
    pub const ALL: [Self; 3] = [Self::Major, Self::Minor, Self::Patch];

    /// The class as a word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Major => "major",
            Self::Minor => "minor",
            Self::Patch => "patch",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

macro_rules! rules {
    ($($rule:ident = $name:literal $class:ident $(($wire:ident))?: $about:literal,)*) => {
        /// A kind of change.
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
        pub enum Rule {
            $(#[doc = $about] $rule,)*
        }

        impl Rule {
            /// All rules, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$rule),*];

            /// Its name.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$rule => $name,)* }
            }

            /// What it asks of the next version.
            #[must_use]
            pub fn class(self) -> Class {
                match self { $(Self::$rule => Class::$class,)* }
            }

            /// What happens, in a sentence.
            #[must_use]
            pub fn about(self) -> &'static str {
                match self { $(Self::$rule => $about,)* }
            }

            /// Whether code compiles as before, and only what goes over the wire is another.
            #[must_use]
            pub fn is_wire_only(self) -> bool {
                match self { $(Self::$rule => rules!(@wire $($wire)?),)* }
            }
        }
    };
    (@wire wire) => { true };
    (@wire) => { false };
}

rules! {
    OperationRemoved = "operation-removed" Major: "A request function is gone.",
    OperationAdded = "operation-added" Minor: "There is a new request function.",
    OperationRenamed = "operation-renamed" Major: "The function for a method and path has another name or module.",
    EndpointChanged = "endpoint-changed" Major (wire): "A function of the same name calls another method or path.",
    ArgumentAdded = "argument-added" Major: "A function takes a required parameter or a body that it did not take.",
    ArgumentRemoved = "argument-removed" Major: "A function no longer takes a required parameter or a body.",
    ArgumentType = "argument-type" Major: "An argument has another type; a body that becomes optional has one, too.",
    ArgumentOrder = "argument-order" Major: "The arguments that stay come in another order.",
    FirstOptionalParameter = "first-optional-parameter" Major: "The first optional parameter gives a function the argument `params`.",
    LastOptionalParameter = "last-optional-parameter" Major: "Without optional parameters, a function loses the argument `params`.",
    ParameterAdded = "parameter-added" Minor: "There is a new optional parameter: a setter more.",
    ParameterRemoved = "parameter-removed" Major: "An optional parameter is gone, with its setter.",
    ParameterRenamed = "parameter-renamed" Major: "An optional parameter has another name, and so has its setter.",
    ParameterType = "parameter-type" Major: "An optional parameter has another type.",
    ParameterNowRequired = "parameter-now-required" Major: "An optional parameter is an argument now.",
    ParameterNowOptional = "parameter-now-optional" Major: "A required parameter is no argument any more, but a setter.",
    ParameterStyle = "parameter-style" Patch (wire): "A parameter is written in another style.",
    BodyForm = "body-form" Patch (wire): "A body is sent as another media type, or its properties are written otherwise.",
    AnswerType = "answer-type" Major: "A function gives another type.",
    AnswerStatus = "answer-status" Patch (wire): "A success is declared with another status or media type.",
    ErrorAnswer = "error-answer" Patch (wire): "Other errors are declared, or other types for their bodies.",
    SecurityTightened = "security-tightened" Major (wire): "Credentials that were enough are not any more.",
    SecurityLoosened = "security-loosened" Patch (wire): "More credentials are accepted, or fewer are needed.",
    ServerChanged = "server-changed" Major (wire): "Requests go to another server.",
    HeaderAdded = "header-added" Minor: "An answer is declared to have another header.",
    HeaderRemoved = "header-removed" Major: "A declared header of an answer is gone.",
    HeaderRenamed = "header-renamed" Major: "The field of a declared header has another name.",
    HeaderType = "header-type" Major: "A declared header has another type, or is optional now.",
    TypeRemoved = "type-removed" Major: "A type is gone.",
    TypeAdded = "type-added" Minor: "There is a new type.",
    TypeRenamed = "type-renamed" Major: "A type has another name, and is the same in all else.",
    TypeKind = "type-kind" Major: "A struct, an enum or an alias is one of the others now.",
    AliasTarget = "alias-target" Major: "An alias stands for another type.",
    TypeNowSent = "type-now-sent" Minor: "A struct that only came back is sent, too: it has `new` and setters now.",
    TypeNoLongerSent = "type-no-longer-sent" Major: "A struct is not sent any more: `new` and its setters are gone.",
    PropertyAdded = "property-added" Minor: "A struct has another field, which nobody must give.",
    RequiredPropertyAdded = "required-property-added" Major: "`new` of a struct takes one argument more.",
    PropertyRemoved = "property-removed" Major: "A field is gone.",
    PropertyRenamed = "property-renamed" Major: "A field has another name, and is the same in all else.",
    PropertyType = "property-type" Major: "A field has another type, or is given in another way.",
    PropertyNowRequired = "property-now-required" Major: "A field is always there: no `Option`, and an argument of `new` where it is sent.",
    PropertyNowOptional = "property-now-optional" Major: "A field may be missing: an `Option`, and a setter where it is sent.",
    PropertyNullable = "property-nullable" Major: "A field may be `null` now, or not any more.",
    PropertyNowSent = "property-now-sent" Minor: "A field that only came back has a setter now.",
    PropertyNoLongerSent = "property-no-longer-sent" Major: "A field has no setter any more.",
    PropertyWireName = "property-wire-name" Patch (wire): "A field or a parameter of the same name is called otherwise on the wire.",
    PropertyOrder = "property-order" Major: "The arguments of `new` that stay come in another order.",
    DefaultChanged = "default-changed" Patch (wire): "The server takes another value where a property is left out.",
    ValueAdded = "value-added" Minor: "A list has another value; every list may grow (`#[non_exhaustive]`).",
    ValueRemoved = "value-removed" Major: "A value of a list is gone.",
    ValueRenamed = "value-renamed" Major: "The variant for a value has another name.",
    ValueText = "value-text" Patch (wire): "A variant of the same name is written otherwise.",
    ValueOrder = "value-order" Major: "The variants of a closed list that stay have other numbers (`as i32`).",
    ListOpened = "list-opened" Major: "A list keeps values that it does not know: it is no longer `Copy`.",
    ListClosed = "list-closed" Major: "A list does not keep values that it does not know any more.",
    ListKind = "list-kind" Major: "A list of texts is one of numbers now, or the other way round.",
    OnlyValue = "only-value" Major: "A list with one value has more now, and so no default.",
    VariantAdded = "variant-added" Minor: "A union, a body or an answer has another form.",
    VariantRemoved = "variant-removed" Major: "A form of a union, a body or an answer is gone.",
    VariantRenamed = "variant-renamed" Major: "The variant for a form of a union, a body or an answer has another name.",
    VariantType = "variant-type" Major: "A form of a union, a body or an answer holds another type.",
    ConversionAdded = "conversion-added" Minor: "A union or a body can be made by `From` from one more type.",
    ConversionRemoved = "conversion-removed" Major: "A union or a body cannot be made by `From` from a type any more.",
    UnionOpened = "union-opened" Minor: "A union keeps values that it does not know.",
    UnionClosed = "union-closed" Major: "A union does not keep values that it does not know any more.",
    UnionSelection = "union-selection" Patch (wire): "The members of a union are told apart in another way.",
    LimitTightened = "limit-tightened" Major (wire): "A request that was sent is refused before it is sent.",
    LimitLoosened = "limit-loosened" Minor (wire): "A value that was refused before it was sent is sent.",
    LimitDocumented = "limit-documented" Patch (wire): "A limit that only the server checks is another.",
    WebhookRemoved = "webhook-removed" Major: "A function that reads a webhook or a callback is gone.",
    WebhookAdded = "webhook-added" Minor: "There is a new function that reads a webhook or a callback.",
    WebhookType = "webhook-type" Major: "What is read of a webhook or a callback has another type.",
    CredentialRemoved = "credential-removed" Major: "A setter for a credential is gone.",
    CredentialAdded = "credential-added" Minor: "There is a new setter for a credential.",
    CredentialRenamed = "credential-renamed" Major: "A setter for a credential has another name.",
    CredentialType = "credential-type" Major: "A credential is given in another way.",
    CredentialSending = "credential-sending" Patch (wire): "A credential is sent in another way.",
    ClientCredentials = "client-credentials" Major: "`Client::new` takes other credentials.",
    ExportRemoved = "export-removed" Major: "A type or a module that all crates share is no longer needed, and gone.",
    ExportAdded = "export-added" Minor: "A type or a module that all crates share is there now.",
    DependencyRemoved = "dependency-removed" Patch: "The crate needs a dependency less.",
    DependencyAdded = "dependency-added" Minor: "The crate needs a dependency more.",
    DependencyMajor = "dependency-major" Major: "A dependency whose types the crate shows is of another major version.",
    DependencyVersion = "dependency-version" Patch: "Another version of a dependency is asked for, and code that uses the crate does not notice.",
    FeatureRemoved = "feature-removed" Major: "A feature of the crate is gone.",
    FeatureAdded = "feature-added" Minor: "The crate has a new feature.",
    FeatureNarrowed = "feature-narrowed" Major: "A feature, perhaps `default`, does not turn on another one any more.",
    RustVersionRaised = "rust-version-raised" Minor: "The crate needs a newer Rust.",
    Deprecated = "deprecated" Minor: "Rust warns of something now.",
    NoLongerDeprecated = "no-longer-deprecated" Patch: "Rust does not warn of something any more.",
    DocsChanged = "docs-changed" Patch: "Something is described in other words.",
}

impl Rule {
    /// Which way it goes, where the rule itself says so.
    pub(super) fn way(self) -> Option<Way> {
        Some(match self {
            Self::AnswerType | Self::AnswerStatus | Self::ErrorAnswer => Way::Received,
            Self::EndpointChanged
            | Self::BodyForm
            | Self::ServerChanged
            | Self::SecurityTightened
            | Self::SecurityLoosened
            | Self::ArgumentOrder => Way::Sent,
            _ => return None,
        })
    }
}
