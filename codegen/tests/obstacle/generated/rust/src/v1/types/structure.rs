// @generated from the spec; edit that and run `cargo xtask codegen`.
use tencentcloud_core::{
    encode::{Encode, Members, Names, Value},
    schema::{Kind, Member, Structure},
    types::Extra,
};
use super::{
    ConditionType, DemandType, EffectType, KindType, LimitType, MemberType,
    PagedRequestType, RuleType,
};

/// Types whose names generated code uses for its tables.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
#[must_use]
pub struct StructureType {
    /// A name of the runtime, or of a request.
    pub condition: Option<ConditionType>,
    /// A name of the runtime, or of a request.
    pub demand: Option<DemandType>,
    /// A name of the runtime, or of a request.
    pub effect: Option<EffectType>,
    /// A name of the runtime, or of a request.
    pub kind: Option<KindType>,
    /// A name of the runtime, or of a request.
    pub limit: Option<LimitType>,
    /// A name of the runtime, or of a request.
    pub member: Option<MemberType>,
    /// A name of the runtime, or of a request.
    pub paged_request: Option<PagedRequestType>,
    /// A name of the runtime, or of a request.
    pub rule: Option<RuleType>,
    /// Members that this version of the crate does not know, unchanged.
    pub extra: Extra,
}

impl StructureType {
    /// Creates a value with no member set.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`condition`](Self::condition): a name of the runtime, or of a request.
    pub fn condition(mut self, value: ConditionType) -> Self {
        self.condition = Some(value);
        self
    }

    /// Sets [`demand`](Self::demand): a name of the runtime, or of a request.
    pub fn demand(mut self, value: DemandType) -> Self {
        self.demand = Some(value);
        self
    }

    /// Sets [`effect`](Self::effect): a name of the runtime, or of a request.
    pub fn effect(mut self, value: EffectType) -> Self {
        self.effect = Some(value);
        self
    }

    /// Sets [`kind`](Self::kind): a name of the runtime, or of a request.
    pub fn kind(mut self, value: KindType) -> Self {
        self.kind = Some(value);
        self
    }

    /// Sets [`limit`](Self::limit): a name of the runtime, or of a request.
    pub fn limit(mut self, value: LimitType) -> Self {
        self.limit = Some(value);
        self
    }

    /// Sets [`member`](Self::member): a name of the runtime, or of a request.
    pub fn member(mut self, value: MemberType) -> Self {
        self.member = Some(value);
        self
    }

    /// Sets [`paged_request`](Self::paged_request): a name of the runtime, or of a request.
    pub fn paged_request(mut self, value: PagedRequestType) -> Self {
        self.paged_request = Some(value);
        self
    }

    /// Sets [`rule`](Self::rule): a name of the runtime, or of a request.
    pub fn rule(mut self, value: RuleType) -> Self {
        self.rule = Some(value);
        self
    }
}

impl Encode for StructureType {
    fn encode(&self) -> Value<'_> {
        Value::Structure(self)
    }
}

impl Members for StructureType {
    fn names(&self) -> &'static Names {
        const {
            &Names::new(
                &[
                    "Condition",
                    "Demand",
                    "Effect",
                    "Kind",
                    "Limit",
                    "Member",
                    "PagedRequest",
                    "Rule",
                ],
            )
        }
    }

    fn member(&self, index: usize) -> Value<'_> {
        match index {
            0 => self.condition.encode(),
            1 => self.demand.encode(),
            2 => self.effect.encode(),
            3 => self.kind.encode(),
            4 => self.limit.encode(),
            5 => self.member.encode(),
            6 => self.paged_request.encode(),
            7 => self.rule.encode(),
            _ => Value::Absent,
        }
    }

    fn extra(&self) -> Option<&Extra> {
        Some(&self.extra)
    }
}

#[allow(dead_code)]
pub(crate) static STRUCTURE: Structure = Structure::new(
    "Structure",
    &[
        Member::new("Condition", Kind::Structure(&super::condition::STRUCTURE)),
        Member::new("Demand", Kind::Structure(&super::demand::STRUCTURE)),
        Member::new("Effect", Kind::Structure(&super::effect::STRUCTURE)),
        Member::new("Kind", Kind::Structure(&super::kind::STRUCTURE)),
        Member::new("Limit", Kind::Structure(&super::limit::STRUCTURE)),
        Member::new("Member", Kind::Structure(&super::member::STRUCTURE)),
        Member::new("PagedRequest", Kind::Structure(&super::paged_request::STRUCTURE)),
        Member::new("Rule", Kind::Structure(&super::rule::STRUCTURE)),
    ],
    &[],
);
