//! Cases for structures and enums.

use super::{Case, case};
use crate::model::*;
use crate::tools::fixture::{self, strings};

fn shape<'m>(model: &'m mut Model, name: &str) -> &'m mut Shape {
    model.apis[0].shapes.iter_mut().find(|shape| shape.name.wire == name).unwrap()
}

fn state(model: &mut Model) -> &mut EnumShape {
    enums(model, "State")
}

fn enums<'m>(model: &'m mut Model, name: &str) -> &'m mut EnumShape {
    match &mut shape(model, name).kind {
        ShapeKind::Enum(shape) => shape,
        ShapeKind::Structure(_) => unreachable!(),
    }
}

fn members<'m>(model: &'m mut Model, name: &str) -> &'m mut Vec<Member> {
    match &mut shape(model, name).kind {
        ShapeKind::Structure(structure) => &mut structure.members,
        ShapeKind::Enum(_) => unreachable!(),
    }
}

pub(super) const CASES: &[Case] = &[
    case(&["TYPE_ADDED legacy/Disk"], |m| {
        let disk = fixture::structure("Disk", Direction::In, vec![fixture::optional("kind", fixture::text())]);
        m.apis[0].shapes.push(disk);
    }),
    case(&["TYPE_REMOVED legacy/Tag"], |m| {
        m.apis[0].shapes.pop();
    }),
    // Members of the renamed type are not reported as having another type.
    case(&["TYPE_RENAMED legacy/Picture"], |m| {
        shape(m, "Image").name = fixture::name("Picture");
        m.apis[0].actions[0].request.members[1].ty = fixture::shape("Picture");
    }),
    case(&["TYPE_KIND_CHANGED legacy/Tag"], |m| {
        let values = vec![fixture::value("A")];
        shape(m, "Tag").kind = ShapeKind::Enum(EnumShape { base: BaseType::String, ignore_case: false, values });
    }),
    case(&["FILTER_TYPE_CHANGED legacy/Item"], |m| match &mut shape(m, "Item").kind {
        ShapeKind::Structure(item) => item.filter = true,
        ShapeKind::Enum(_) => unreachable!(),
    }),
    case(&["TYPE_SECTION_ADDED legacy/Tag"], |m| shape(m, "Tag").sections.push("images".to_owned())),
    case(&["TYPE_SECTION_REMOVED legacy/Tag"], |m| shape(m, "Tag").sections = strings(&["images"])),
    case(&["TYPE_UNUSED legacy/Tag"], |m| {
        shape(m, "Tag").sections.clear();
        shape(m, "Tag").direction = Direction::None;
    }),
    case(&["DIRECTION_GAINED legacy/Item"], |m| {
        shape(m, "Item").direction = Direction::Both;
        // If no member is required, nothing changes for existing code.
        members(m, "Item")[1].required = true;
    }),
    case(&["DIRECTION_LOST legacy/Tag"], |m| shape(m, "Tag").direction = Direction::Out),
    case(&["DIRECTION_LOST legacy/Tag"], |m| shape(m, "Tag").direction = Direction::In),
    case(&["DIRECTION_RESHAPED legacy/Image"], |m| shape(m, "Image").direction = Direction::Both),
    case(&["RECURSION_CHANGED legacy/Tag"], |m| shape(m, "Tag").recursive = true),
    case(&["WORDS_CHANGED legacy/Tag"], |m| shape(m, "Tag").name.words = strings(&["label"])),
    case(&["ARGUMENT_ADDED legacy/Tag.owner"], |m| {
        members(m, "Tag").push(fixture::required("owner", fixture::integer()))
    }),
    case(&["MEMBER_ADDED legacy/Item.owner"], |m| {
        members(m, "Item").push(fixture::required("owner", fixture::integer()))
    }),
    case(&["BECAME_REQUIRED legacy/Tag.value"], |m| members(m, "Tag")[1].required = true),
    case(&["REQUIRED_IN_RESPONSES_CHANGED legacy/Item.id"], |m| members(m, "Item")[0].required = true),
    case(&["ENUM_BASE_CHANGED legacy/State"], |m| state(m).base = BaseType::Integer),
    case(&["ENUM_CASE_TIGHTENED legacy/State"], |m| state(m).ignore_case = false),
    case(&["ENUM_CASE_LOOSENED legacy/Mode"], |m| enums(m, "Mode").ignore_case = true),
    case(&["VALUE_ADDED legacy/State.FAULTY"], |m| state(m).values.push(fixture::value("FAULTY"))),
    case(&["VALUE_REMOVED legacy/State.OFF"], |m| {
        state(m).values.pop();
    }),
    case(&["VALUE_RENAMED legacy/State.DOWN"], |m| state(m).values[1].name = fixture::name("DOWN")),
    case(&["RESPELLED legacy/State.Off"], |m| state(m).values[1].name = fixture::name("Off")),
    case(&["ORDER_CHANGED legacy/State"], |m| state(m).values.reverse()),
    case(&["ALIAS_ADDED legacy/State.ON"], |m| state(m).values[0].aliases.push("1".to_owned())),
    case(&["ALIAS_REMOVED legacy/State.ON"], |m| state(m).values[0].aliases.clear()),
    case(&["TEXT_CHANGED legacy/State.ON"], |m| state(m).values[0].doc = "Other words.".into()),
    case(&["NO_LONGER_DEPRECATED legacy/State"], |m| shape(m, "State").deprecated = None),
    case(&["NO_LONGER_DEPRECATED legacy/State.ON"], |m| state(m).values[0].deprecated = None),
    case(&["TEXT_CHANGED legacy/State"], |m| shape(m, "State").doc = "Other words.".into()),
];

#[test]
fn a_type_that_no_action_reached_is_not_gated_before() {
    let mut old = fixture::model();
    shape(&mut old, "Tag").sections.clear();
    let found = super::changes(&old, &fixture::model());
    assert!(super::named(&found).contains("TYPE_SECTION_REMOVED legacy/Tag"));
}
