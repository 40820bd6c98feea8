// Written by `cargo xtask codegen` from gcore-cloud.yaml. Do not edit.

object! {
    /// `TaskIDsSerializer`.
    pub struct TaskIDsSerializer {
        /// List of task IDs representing asynchronous operations.
        ///
        /// Use these IDs to monitor operation progress:
        ///
        /// - `GET /v1/tasks/{task_id}` - Check individual task status and details Poll task status
        ///   until completion (`FINISHED`/`ERROR`) before proceeding with dependent operations.
        required tasks: Vec<String>,
    }
}
