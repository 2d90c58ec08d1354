-- The words once more, with the three digits that an end begins with: by these the numbers that have some digits anywhere are walked
-- through in their order. A sign before them tells that the number itself ends so, and not a word of its label or tags.
create table number_term (
  organisation_id bigint not null, term varchar(40) ${binary} not null, opening varchar(4) ${binary},
  e164 varchar(20) ${binary} not null, number_id bigint not null
);
insert into number_term (organisation_id, term, opening, e164, number_id)
  select organisation_id, term,
    case
      when term < '0' or term >= ':' or length(term) < 3
        or substr(term, 2, 1) not between '0' and '9' or substr(term, 3, 1) not between '0' and '9' then null
      when e164 like '%' || term then '#' || substr(term, 1, 3)
      else substr(term, 1, 3)
    end,
    e164, number_id
  from number_word;
-- after the rows, which is much faster
alter table number_term add constraint number_term_pk primary key (organisation_id, term, e164, number_id);
create index number_term_opening_ix on number_term (organisation_id, opening, e164, number_id);
drop table number_word;
