//! Items of an API, which have names.

use super::{Action, EnumValue, ErrorCode, Member, Shape, Waiter};

/// An item of an API.
#[derive(Debug, Clone, Copy)]
pub enum Item<'m> {
    /// The API version itself.
    Api,
    /// An action.
    Action(&'m Action),
    /// A request, a response or a structure as a whole.
    Part(Owner<'m>),
    /// A structure or an enum.
    Type(&'m Shape),
    /// A member and its owner.
    Member(Owner<'m>, &'m Member),
    /// A value and its enum.
    Value(&'m Shape, &'m EnumValue),
    /// An error code.
    Error(&'m ErrorCode),
    /// A waiter.
    Waiter(&'m Waiter),
}

/// An owner of members.
#[derive(Debug, Clone, Copy)]
pub enum Owner<'m> {
    /// The request of an action.
    Request(&'m Action),
    /// The response of an action.
    Response(&'m Action),
    /// A structure.
    Type(&'m Shape),
}

impl<'m> Owner<'m> {
    /// Returns the path in the spec, `RunInstances.request`.
    pub fn path(&self) -> String {
        match self {
            Owner::Request(action) => format!("{}.request", action.name.wire),
            Owner::Response(action) => format!("{}.response", action.name.wire),
            Owner::Type(shape) => shape.name.wire.clone(),
        }
    }

    /// Returns the members; an enum has none.
    pub fn members(&self) -> &'m [Member] {
        match self {
            Owner::Request(action) => &action.request.members,
            Owner::Response(action) => &action.response.members,
            Owner::Type(shape) => shape.as_structure().map_or(&[], |structure| &structure.members),
        }
    }
}
