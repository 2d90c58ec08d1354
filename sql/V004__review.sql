-- the queue reads what waits for a decision by its due date, whatever else the table holds
create index registration_queue_ix on registration (due_at, id);
-- and every further step by how long a case stands there
create index registration_since_ix on registration (status, status_since, id);
