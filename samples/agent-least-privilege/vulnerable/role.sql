-- #region role
create role agent login;
grant shop_owner to agent;
-- #endregion role
