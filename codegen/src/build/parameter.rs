//! Parameters of an operation and of its path.

use openapiv3::{
    Parameter as Declared, ParameterData, ParameterSchemaOrContent, PathItem, PathStyle,
    QueryStyle, ReferenceOr,
};

use super::schema::Draft;
use super::{Builder, json};
use crate::ir::{
    Docs, Json, Location, Media, OperationId, Origin, Parameter, Role, Shape, Style, TypeId,
};
use crate::problem::{Pointer, Problem};

/// All parameters of an operation: those of its path first, where the operation does not say it better itself.
pub(super) fn all<'a>(
    builder: &mut Builder<'a>,
    of: OperationId,
    path: &str,
    item: &'a PathItem,
    operation: &'a openapiv3::Operation,
    at: &Pointer,
) -> Vec<Parameter> {
    let mut found = list(builder, of, &item.parameters, &parent(at).key("parameters"));
    for own in list(builder, of, &operation.parameters, &at.key("parameters")) {
        match found.iter_mut().find(|known| is_same(known, &own)) {
            Some(known) => *known = own,
            None => found.push(own),
        }
    }
    match_template(builder, of, path, at, &mut found);
    found
}

/// The parameters of one list. Of those that stand twice in it the last one counts.
fn list<'a>(
    builder: &mut Builder<'a>,
    of: OperationId,
    declared: &'a [ReferenceOr<Declared>],
    at: &Pointer,
) -> Vec<Parameter> {
    let mut found: Vec<Parameter> = Vec::new();
    for (index, sub) in declared.iter().enumerate() {
        let stands = at.index(index);
        let Some((at, declared)) = builder.resolved.follow(&stands, sub) else {
            continue;
        };
        if is_ignored(declared) {
            continue;
        }
        let parameter = read(builder, of, declared, &at);
        if let Some(known) = found.iter_mut().find(|known| is_same(known, &parameter)) {
            let name = &parameter.name;
            let message = format!("parameter `{name}` is declared twice; the last one counts");
            let problem = Problem::warning(stands, message).help("leave one of the two out");
            builder.report.add(problem);
            *known = parameter;
        } else {
            found.push(parameter);
        }
    }
    found
}

/// A parameter is known by its name and its place (OpenAPI 3.1.1, section 4.8.12).
fn is_same(left: &Parameter, right: &Parameter) -> bool {
    left.name == right.name && left.location == right.location
}

/// The names between braces in a path template, in their order.
pub(super) fn placeholders(path: &str) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for piece in path.split('{').skip(1) {
        if let Some((name, _)) = piece.split_once('}')
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}

/// Declares what the template has and the document forgot, and drops what it declares in vain; `resolve` has warned of
/// both.
fn match_template(
    builder: &mut Builder<'_>,
    of: OperationId,
    path: &str,
    at: &Pointer,
    found: &mut Vec<Parameter>,
) {
    let names = placeholders(path);
    found.retain(|parameter| {
        parameter.location != Location::Path || names.contains(&parameter.name.as_str())
    });
    for name in names {
        let declared = |known: &Parameter| known.location == Location::Path && known.name == name;
        if found.iter().any(declared) || fill(path, name, found) {
            continue;
        }
        found.push(undeclared(builder, of, name, at));
    }
}

/// Lets a query parameter take its place behind the `?` of the path, where it would be sent a second time otherwise.
fn fill(path: &str, name: &str, found: &mut [Parameter]) -> bool {
    let query = path.split_once('?').map_or("", |(_, query)| query);
    let same = |known: &&mut Parameter| known.location == Location::Query && known.name == name;
    let Some(parameter) = found.iter_mut().find(same) else {
        return false;
    };
    let stands = placeholders(query).contains(&name);
    if stands {
        parameter.location = Location::Path;
        parameter.required = true;
        if parameter.style != Style::Json {
            (parameter.style, parameter.explode) = (Style::Simple, false);
        }
    }
    stands
}

fn undeclared(builder: &mut Builder<'_>, of: OperationId, name: &str, at: &Pointer) -> Parameter {
    let origin = Origin::Operation {
        of,
        role: Role::Parameter(name.to_owned()),
    };
    Parameter {
        pointer: at.clone(),
        name: name.to_owned(),
        location: Location::Path,
        required: true,
        ty: builder.add(at, origin, Draft::of(Shape::String)),
        style: Style::Simple,
        explode: false,
        allow_reserved: false,
        docs: Docs::default(),
        default: None,
        deprecated: false,
    }
}

/// Header parameters that the specification says are ignored (OpenAPI 3.1, section 4.8.12.2.1).
fn is_ignored(declared: &Declared) -> bool {
    const IGNORED: [&str; 3] = ["accept", "content-type", "authorization"];
    let name = &declared.parameter_data_ref().name;
    matches!(declared, Declared::Header { .. })
        && IGNORED.contains(&name.to_ascii_lowercase().as_str())
}

fn read<'a>(
    builder: &mut Builder<'a>,
    of: OperationId,
    declared: &'a Declared,
    at: &Pointer,
) -> Parameter {
    let data = declared.parameter_data_ref();
    let (location, style) = place(declared);
    let (ty, json) = type_of(builder, of, data, at);
    let required = data.required || location == Location::Path;
    let said = builder
        .types
        .get(ty)
        .map(|node| node.docs.clone())
        .unwrap_or_default();
    let mut docs = Docs {
        description: String::new(),
        summary: String::new(),
        ..said.clone()
    };
    docs.description = data.description.clone().unwrap_or(said.description);
    Parameter {
        name: data.name.clone(),
        location,
        required,
        ty,
        style: if json { Style::Json } else { style },
        allow_reserved: matches!(
            declared,
            Declared::Query {
                allow_reserved: true,
                ..
            }
        ),
        explode: data.explode.unwrap_or(style == Style::Form),
        docs,
        default: default(builder, data),
        deprecated: data.deprecated.unwrap_or_default(),
        pointer: at.clone(),
    }
}

fn place(declared: &Declared) -> (Location, Style) {
    match declared {
        Declared::Query { style, .. } => (
            Location::Query,
            match style {
                QueryStyle::Form => Style::Form,
                QueryStyle::SpaceDelimited => Style::SpaceDelimited,
                QueryStyle::PipeDelimited => Style::PipeDelimited,
                QueryStyle::DeepObject => Style::DeepObject,
            },
        ),
        Declared::Header { .. } => (Location::Header, Style::Simple),
        Declared::Path { style, .. } => (
            Location::Path,
            match style {
                PathStyle::Matrix => Style::Matrix,
                PathStyle::Label => Style::Label,
                PathStyle::Simple => Style::Simple,
            },
        ),
        Declared::Cookie { .. } => (Location::Cookie, Style::Form),
    }
}

/// The type of a parameter, and whether its value is written as JSON: as `content` says it is, unless that is a text.
fn type_of<'a>(
    builder: &mut Builder<'a>,
    of: OperationId,
    data: &'a ParameterData,
    at: &Pointer,
) -> (TypeId, bool) {
    let origin = Origin::Operation {
        of,
        role: Role::Parameter(data.name.clone()),
    };
    match &data.format {
        ParameterSchemaOrContent::Schema(schema) => {
            (builder.schema(schema, &at.key("schema"), origin), false)
        }
        ParameterSchemaOrContent::Content(content) => {
            let first = content.iter().next();
            let schema = first.and_then(|(media, content)| Some((media, content.schema.as_ref()?)));
            match schema {
                Some((media, schema)) => {
                    let at = at.key("content").key(media).key("schema");
                    let is_text = Media::of(media) == Media::Text;
                    (builder.schema(schema, &at, origin), !is_text)
                }
                None => (builder.add(at, origin, Draft::of(Shape::Any)), true),
            }
        }
    }
}

/// The default of its schema, or of the schema that this one refers to.
fn default(builder: &Builder<'_>, data: &ParameterData) -> Option<Json> {
    let ParameterSchemaOrContent::Schema(schema) = &data.format else {
        return None;
    };
    let said = &builder.read(schema)?.schema_data;
    said.default.as_ref().map(json::value)
}

/// The node that holds the one a pointer names.
fn parent(at: &Pointer) -> Pointer {
    let text = at.as_str();
    Pointer::from_text(text.rsplit_once('/').map_or("", |(parent, _)| parent))
}
