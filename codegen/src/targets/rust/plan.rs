//! Planning of every name, type and gate of the Rust crate before any code is written.

use std::collections::{BTreeMap, BTreeSet};

use super::names;
use crate::{
    model::{
        Action, Api, BaseType, Direction, EnumShape, Format, Member, Model, Shape, ShapeKind, Structure, Type,
        WaiterPolicy,
    },
    targets::shared::is_argument,
};

/// The plan of a crate.
#[derive(Debug)]
pub struct Plan<'m> {
    /// Name of the package, `tencentcloud-cvm`.
    pub package: String,
    /// Name in code, `tencentcloud_cvm`.
    pub ident: String,
    /// One module per API version.
    pub versions: Vec<VersionPlan<'m>>,
}

/// The plan of an API version, which is a module.
#[derive(Debug)]
pub struct VersionPlan<'m> {
    /// Source in the model.
    pub api: &'m Api,
    /// The policy of its waiters.
    pub waiters: &'m WaiterPolicy,
    /// Module, `v2017_03_12`.
    pub module: String,
    /// Feature of the whole version, `v2017-03-12`.
    pub feature: String,
    /// Sections, sorted.
    pub sections: Vec<Section<'m>>,
    /// Structures and enums, sorted by wire name.
    pub types: Vec<TypePlan<'m>>,
}

/// A section of the manual: a private module and a feature.
#[derive(Debug)]
pub struct Section<'m> {
    /// Folder.
    pub name: &'m str,
    /// Module, `key_pairs`.
    pub module: String,
    /// Feature: `key-pairs` in the default API version, `legacy-key-pairs` in another.
    pub feature: String,
    /// Actions, sorted.
    pub actions: Vec<ActionPlan<'m>>,
}

/// The plan of an action, which is a file.
#[derive(Debug)]
pub struct ActionPlan<'m> {
    /// Source in the model.
    pub action: &'m Action,
    /// Module and file, `run_instances`.
    pub module: String,
    /// Client method.
    pub method: String,
    /// Plan of `RunInstancesRequest`.
    pub request: StructPlan<'m>,
    /// Plan of `RunInstancesResponse`.
    pub response: StructPlan<'m>,
}

/// The plan of a structure or enum, which is a file.
#[derive(Debug)]
pub struct TypePlan<'m> {
    /// Source in the model.
    pub shape: &'m Shape,
    /// Module and file, `instance_state`.
    pub module: String,
    /// Features that need the type; empty if all do.
    pub gate: Vec<String>,
    /// Contents.
    pub kind: TypeKind<'m>,
}

/// The plan of a type's contents.
#[derive(Debug)]
pub enum TypeKind<'m> {
    /// A structure.
    Struct(StructPlan<'m>),
    /// An enum.
    Enum(EnumPlan<'m>),
}

/// The plan of a `struct`.
#[derive(Debug)]
pub struct StructPlan<'m> {
    /// Identifier.
    pub ident: String,
    /// Use in requests and responses.
    pub direction: Direction,
    /// Members in the order of the spec.
    pub members: Vec<MemberPlan<'m>>,
}

/// The plan of an `enum`.
#[derive(Debug)]
pub struct EnumPlan<'m> {
    /// Source in the model.
    pub shape: &'m EnumShape,
    /// Identifier.
    pub ident: String,
    /// `true` if the values are integers.
    pub integer: bool,
    /// Names of the variants, in the order of the values.
    pub variants: Vec<String>,
}

/// The plan of a field of a `struct`.
#[derive(Debug)]
pub struct MemberPlan<'m> {
    /// Source in the model.
    pub model: &'m Member,
    /// Identifier of the field and its setter.
    pub ident: String,
    /// Type of one value.
    pub ty: Ty<'m>,
    /// `true` if the member is an argument of `new`.
    pub argument: bool,
    /// The representation of absence.
    pub holds: Absence,
    /// Path of the enum with the known values, for a link.
    pub known: Option<String>,
    /// Format of its strings.
    pub format: Option<&'m Format>,
}

/// The representation of absence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absence {
    /// The member cannot be absent.
    Plain,
    /// `Option`.
    Optional,
    /// An empty list or map means absence.
    Collection,
}

/// A Rust type.
#[derive(Debug, Clone)]
pub enum Ty<'m> {
    /// A scalar.
    Base(BaseType),
    /// A secret string.
    Secret,
    /// A time whose zone is not known.
    LocalTime,
    /// A generated type.
    Named {
        /// Identifier.
        ident: String,
        /// Source in the model.
        shape: &'m Shape,
        /// `true` if the type is recursive and must be boxed.
        boxed: bool,
    },
    /// `Vec`.
    List(Box<Ty<'m>>),
    /// `BTreeMap<String, _>`.
    Map(Box<Ty<'m>>),
}

/// Plans the crate.
pub fn plan(model: &Model) -> Plan<'_> {
    let product = model.apis.first().map_or_else(|| "empty".to_owned(), |api| api.name.words.join("-"));
    let package = format!("tencentcloud-{product}");
    let versions = model.apis.iter().map(|api| version(model, api)).collect();
    Plan { ident: package.replace('-', "_"), package, versions }
}

fn version<'m>(model: &'m Model, api: &'m Api) -> VersionPlan<'m> {
    let shapes = api.shapes.iter().map(|shape| (shape.name.wire.as_str(), shape)).collect::<BTreeMap<_, _>>();
    let module = names::module(std::slice::from_ref(&api.folder));
    let taken = api.actions.iter().flat_map(|action| {
        let name = names::action(&action.name.words);
        [format!("{name}Request"), format!("{name}Response")]
    });
    let context = Context { shapes, taken: taken.collect(), api, module: module.clone() };
    let mut sections = BTreeMap::<&str, Vec<ActionPlan<'_>>>::new();
    for action in &api.actions {
        sections.entry(&action.section).or_default().push(context.action(action, &api.response));
    }
    let all = sections.len();
    VersionPlan {
        api,
        waiters: &model.protocol.waiters,
        module,
        feature: names::feature(&api.folder),
        types: api.shapes.iter().map(|shape| context.type_plan(shape, all)).collect(),
        sections: sections
            .into_iter()
            .map(|(section, actions)| Section {
                name: section,
                module: names::module(&[section.to_owned()]),
                feature: context.section_feature(section),
                actions,
            })
            .collect(),
    }
}

struct Context<'m> {
    shapes: BTreeMap<&'m str, &'m Shape>,
    /// Identifiers of requests and responses.
    taken: BTreeSet<String>,
    api: &'m Api,
    module: String,
}

impl<'m> Context<'m> {
    fn section_feature(&self, section: &str) -> String {
        if self.api.default {
            names::feature(section)
        } else {
            names::feature(&format!("{}-{section}", self.api.folder))
        }
    }

    fn type_name(&self, shape: &Shape) -> String {
        let name = names::type_name(&shape.name.words);
        if self.taken.contains(&name) { format!("{name}Type") } else { name }
    }

    fn action(&self, action: &'m Action, common: &'m [Member]) -> ActionPlan<'m> {
        let name = names::action(&action.name.words);
        let mut response = self.structure(format!("{name}Response"), Direction::Out, &action.response);
        response.members.extend(common.iter().map(|member| self.member(member, Direction::Out)));
        ActionPlan {
            action,
            module: names::module(&action.name.words),
            method: names::method(&action.name.words),
            request: self.structure(format!("{name}Request"), Direction::In, &action.request),
            response,
        }
    }

    fn type_plan(&self, shape: &'m Shape, sections: usize) -> TypePlan<'m> {
        let gate = match shape.sections.len() {
            // No action needs the type, but its contents may be gated: the feature of the whole version enables it.
            0 => vec![names::feature(&self.api.folder)],
            all if all == sections => Vec::new(),
            _ => shape.sections.iter().map(|section| self.section_feature(section)).collect(),
        };
        let ident = self.type_name(shape);
        let kind = match &shape.kind {
            ShapeKind::Structure(structure) => {
                let mut plan = self.structure(ident, shape.direction, structure);
                for member in plan.members.iter_mut().filter(|_| shape.recursive) {
                    box_direct(&mut member.ty);
                }
                TypeKind::Struct(plan)
            }
            ShapeKind::Enum(shape) => TypeKind::Enum(EnumPlan {
                shape,
                ident,
                integer: shape.base == BaseType::Integer,
                variants: shape.values.iter().map(|value| names::variant(&value.name.words)).collect(),
            }),
        };
        TypePlan { shape, module: names::module(&shape.name.words), gate, kind }
    }

    fn structure(&self, ident: String, direction: Direction, structure: &'m Structure) -> StructPlan<'m> {
        let members = structure.members.iter().map(|member| self.member(member, direction)).collect();
        StructPlan { ident, direction, members }
    }

    fn member(&self, member: &'m Member, direction: Direction) -> MemberPlan<'m> {
        let ty = self.ty(&member.ty);
        let ty = match ty {
            ty if member.sensitive => replaced(ty, BaseType::String, &Ty::Secret),
            ty if member.is_local_time() => replaced(ty, BaseType::Timestamp, &Ty::LocalTime),
            ty => ty,
        };
        let holds = match ty {
            // For a list in requests, an empty list differs from an absent one.
            Ty::List(_) if direction == Direction::Both => Absence::Optional,
            Ty::List(_) if direction == Direction::In && !member.required => Absence::Optional,
            Ty::List(_) | Ty::Map(_) => Absence::Collection,
            _ if direction == Direction::In && member.required => Absence::Plain,
            _ => Absence::Optional,
        };
        let known = member
            .known
            .as_ref()
            .and_then(|name| self.shapes.get(name.as_str()))
            .map(|shape| format!("crate::{}::types::{}", self.module, self.type_name(shape)));
        let argument = is_argument(member, direction);
        MemberPlan {
            model: member,
            ident: names::member(&member.name.words),
            ty,
            argument,
            holds,
            known,
            format: self.api.format(member),
        }
    }

    fn ty(&self, ty: &Type) -> Ty<'m> {
        match ty {
            Type::Base(base) => Ty::Base(*base),
            Type::List(inner) => Ty::List(Box::new(self.ty(inner))),
            Type::Map(inner) => Ty::Map(Box::new(self.ty(inner))),
            Type::Shape(name) => match self.shapes.get(name.as_str()) {
                Some(shape) => Ty::Named { ident: self.type_name(shape), shape, boxed: false },
                // `lower` resolves every name, but a model in a test may be incomplete.
                None => Ty::Base(BaseType::String),
            },
        }
    }
}

/// Replaces a scalar in a type.
fn replaced<'m>(ty: Ty<'m>, scalar: BaseType, by: &Ty<'m>) -> Ty<'m> {
    match ty {
        Ty::Base(base) if base == scalar => by.clone(),
        Ty::List(inner) => Ty::List(Box::new(replaced(*inner, scalar, by))),
        Ty::Map(inner) => Ty::Map(Box::new(replaced(*inner, scalar, by))),
        other => other,
    }
}

fn box_direct(ty: &mut Ty<'_>) {
    if let Ty::Named { shape, boxed, .. } = ty {
        *boxed = shape.recursive;
    }
}

impl<'m> VersionPlan<'m> {
    /// Returns the path of the module for users, which is the root of the crate for the default API version.
    pub fn user_path(&self, package: &str) -> String {
        if self.api.default { package.to_owned() } else { format!("{package}::{}", self.module) }
    }
}

impl<'m> StructPlan<'m> {
    /// Returns the arguments of `new`, in the order of the spec.
    pub fn arguments(&self) -> impl Iterator<Item = &MemberPlan<'m>> {
        self.members.iter().filter(|member| member.argument)
    }

    /// Returns the members with a setter, in the order of the spec.
    pub fn settable(&self) -> impl Iterator<Item = &MemberPlan<'m>> {
        self.members.iter().filter(|member| !member.argument && !member.model.readonly)
    }

    /// Returns `true` if a value without any member can be constructed.
    pub fn has_default(&self) -> bool {
        self.members.iter().all(|member| member.holds != Absence::Plain)
    }

    /// Returns the members in the byte order of their wire names.
    pub fn by_wire(&self) -> Vec<&MemberPlan<'m>> {
        let mut members = self.members.iter().collect::<Vec<_>>();
        members.sort_by(|a, b| a.model.name.wire.cmp(&b.model.name.wire));
        members
    }
}

impl<'m> VersionPlan<'m> {
    /// Returns the plan of the type with the wire name.
    pub fn type_plan(&self, wire: &str) -> Option<&TypePlan<'m>> {
        self.types.iter().find(|plan| plan.shape.name.wire == wire)
    }

    /// Returns the plan of the structure with the wire name.
    pub fn structure(&self, wire: &str) -> Option<&StructPlan<'m>> {
        match &self.type_plan(wire)?.kind {
            TypeKind::Struct(plan) => Some(plan),
            TypeKind::Enum(_) => None,
        }
    }
}

impl TypePlan<'_> {
    /// Returns the identifier.
    pub fn ident(&self) -> &str {
        match &self.kind {
            TypeKind::Struct(plan) => &plan.ident,
            TypeKind::Enum(plan) => &plan.ident,
        }
    }
}
