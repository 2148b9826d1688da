//! Documented examples: their requests with signatures, and their responses.

use super::{
    case::{Case, Exchange, Kind, Outcome},
    case_builder::CaseBuilder,
    encoding,
};

/// Adds a case for each example and each signing profile of its action.
pub fn cases(builder: &CaseBuilder<'_>, out: &mut Vec<Case>) {
    for (index, example) in builder.action.examples.iter().enumerate() {
        let outcome = match &example.raises {
            Some(raised) => builder.raised_outcome(raised),
            None => Outcome::Response(encoding::typed(builder.api, &builder.response_members(), &example.normal)),
        };
        for &profile in builder.profiles() {
            let call = builder.call_by(profile, &example.request);
            let mut request = builder.expected_request(&call, true);
            request.documented_query.clone_from(&example.corrected_query);
            let signature = builder.profile(profile).signature;
            let description = format!("the documented example \"{}\", signed by {signature}", example.title);
            let mut case = builder.case(
                Kind::Example,
                &format!("example-{}/{profile}", index + 1),
                description,
                call,
                outcome.clone(),
            );
            case.exchanges.push(Exchange::new(request, example.response.clone()));
            out.push(case);
        }
    }
}
