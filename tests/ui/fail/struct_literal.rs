use gcore_cloud::types::TaskIDsSerializer;

fn main() {
    let _ = TaskIDsSerializer { tasks: Vec::new() };
}
