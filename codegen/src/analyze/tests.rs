//! Each pass on a minimal API that is written for the hazard it is named after.
