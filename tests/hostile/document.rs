//! A small document that holds every kind of object a document can hold.

use serde_json::{Value, json};

/// The document.
pub(crate) fn complete() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Complete", "version": "1", "summary": "All kinds", "description": "Of object.",
            "termsOfService": "https://terms.example",
            "contact": {"name": "Somebody", "url": "https://contact.example", "email": "a@contact.example"},
            "license": {"name": "MIT", "url": "https://license.example"}
        },
        "externalDocs": {"url": "https://docs.example", "description": "More"},
        "servers": [
            {"url": "https://{host}.example/v1", "description": "One",
             "variables": {"host": {"default": "api", "enum": ["api", "test"], "description": "Which"}}},
            {"url": "/relative"}
        ],
        "tags": [{"name": "things", "description": "About things", "externalDocs": {"url": "https://tag.example"}}],
        "security": [{"key": []}, {"oauth": ["read"]}],
        "paths": {
            "/things/{id}": {
                "summary": "Things", "description": "By id",
                "parameters": [{"$ref": "#/components/parameters/Id"}],
                "get": {
                    "operationId": "get_thing", "tags": ["things"], "summary": "Get", "description": "One thing.",
                    "externalDocs": {"url": "https://operation.example"},
                    "parameters": [
                        {"name": "filter", "in": "query", "description": "Which", "example": "a",
                         "schema": {"type": "string", "default": "b", "pattern": "^a*$"}},
                        {"name": "sort", "in": "query", "schema": {"type": "string", "enum": ["up", "down"]}},
                        {"name": "deep", "in": "query", "style": "deepObject", "schema": {"$ref": "#/components/schemas/Thing"}},
                        {"name": "X-Trace", "in": "header", "required": true, "schema": {"type": "string"}},
                        {"name": "session", "in": "cookie", "deprecated": true, "schema": {"type": "string"}}
                    ],
                    "responses": {
                        "200": {"$ref": "#/components/responses/Thing"},
                        "4XX": {"description": "Refused", "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}},
                        "default": {"description": "Else"}
                    }
                },
                "post": {
                    "operationId": "put_thing", "tags": ["things", "other"], "security": [{"basic": []}],
                    "requestBody": {"$ref": "#/components/requestBodies/Thing"},
                    "responses": {"201": {"description": "Made", "headers": {"Location": {"$ref": "#/components/headers/Location"}},
                                  "links": {"next": {"operationId": "get_thing", "description": "Then"}}}},
                    "callbacks": {"done": {"{$request.body#/url}": {"post": {"operationId": "called", "responses": {"200": {"description": "ok"}}}}}}
                }
            },
            "/files": {
                "put": {
                    "summary": "No id of its own", "servers": [{"url": "https://files.example"}],
                    "requestBody": {"description": "A form", "content": {"multipart/form-data": {
                        "schema": {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}, "note": {"type": "string"}}},
                        "encoding": {"note": {"contentType": "text/plain"}}}}},
                    "responses": {"200": {"description": "Text", "content": {"text/plain": {"schema": {"type": "string"}}}}}
                },
                "patch": {
                    "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": {"type": "object", "properties": {"a": {"type": "string"}}}}}},
                    "responses": {"204": {"description": "Nothing"}}
                }
            }
        },
        "webhooks": {"hook": {"post": {"operationId": "hooked", "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}, "responses": {"200": {"description": "ok"}}}}},
        "components": {
            "parameters": {"Id": {"name": "id", "in": "path", "required": true, "description": "Its id", "schema": {"type": "string", "format": "uuid"}}},
            "headers": {"Location": {"description": "Where", "schema": {"type": "string"}}},
            "examples": {"One": {"summary": "One", "description": "An example", "value": {"name": "a"}}},
            "requestBodies": {"Thing": {"description": "A thing", "required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}, "examples": {"one": {"$ref": "#/components/examples/One"}}}}}},
            "responses": {"Thing": {"description": "A thing", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}, "example": {"name": "b"}}}}},
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": "A key"},
                "basic": {"type": "http", "scheme": "basic", "description": "Basic"},
                "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
                "oauth": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://token.example", "scopes": {"read": "Reads"}}}}
            },
            "schemas": {
                "Problem": {"type": "object", "properties": {"title": {"type": "string"}}},
                "Thing": {
                    "type": "object", "title": "Thing", "description": "A thing.", "required": ["name"],
                    "externalDocs": {"url": "https://schema.example"},
                    "properties": {
                        "name": {"type": "string", "description": "Its name", "example": "a", "examples": ["b"], "minLength": 1},
                        "colour": {"type": "string", "enum": ["red", "green"], "default": "red", "description": "Its colour"},
                        "kind": {"const": "thing"},
                        "inner": {"type": "object", "description": "Inside", "properties": {"deep": {"type": "array", "items": {"type": "object", "properties": {"leaf": {"type": "string", "deprecated": true}}}}}},
                        "any": {"oneOf": [{"type": "string", "title": "Text"}, {"type": "integer"}, {"$ref": "#/components/schemas/Problem"}]},
                        "pet": {"$ref": "#/components/schemas/Pet"},
                        "both": {"allOf": [{"$ref": "#/components/schemas/Problem"}, {"type": "object", "properties": {"more": {"type": "string", "x-note": "y"}}}]},
                        "map": {"type": "object", "additionalProperties": {"type": "string", "description": "A value"}},
                        "when": {"type": "string", "format": "date-time", "default": "2020-01-01T00:00:00Z"},
                        "odd": {"type": "string", "format": "odd", "contentMediaType": "text/odd"}
                    },
                    "patternProperties": {"^x-": {"type": "string"}}
                },
                "Pet": {
                    "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
                    "discriminator": {"propertyName": "sort", "mapping": {"cat": "#/components/schemas/Cat", "dog": "Dog"}}
                },
                "Cat": {"type": "object", "required": ["sort"], "properties": {"sort": {"type": "string"}, "purrs": {"type": "boolean"}}},
                "Dog": {"type": "object", "required": ["sort"], "properties": {"sort": {"type": "string"}, "barks": {"type": "boolean"}}}
            }
        }
    })
}
