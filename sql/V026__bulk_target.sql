-- The registration that gathered numbers go into, where they are too many for one step.
alter table number_bulk add column target_id bigint;
create index number_bulk_target_ix on number_bulk (target_id);
alter table number_bulk add constraint number_bulk_target_fk foreign key (target_id) references registration (id);
