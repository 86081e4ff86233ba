import{b as Bi}from"./chunk-OOJM4CTU.js";var A,tt,Mi,sn,ee,qn,it,Bn,st,ie,te,zi,On=Symbol.for("pv"),Vn={},Kn=[],$i=/^m(i|n|o|s|text|space)$/,se=Array.isArray,rt=Kn.slice,dn=Object.assign;function on(n){n&&n.parentNode&&n.remove()}function Mn(n,t,i,s,r){var l={type:n,props:t,key:i,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:On,__v:r||++tt,__i:-1,__u:0};return!r&&A.vnode&&A.vnode(l),l}function N(n){return n.children}function zn(n,t){this.props=n,this.context=t,this.__g=0}function rn(n,t){if(t==null)return n.__&&rn(n.__,n.__i+1);for(var i;t<n.__k.length;t++)if((i=n.__k[t])&&i.__e)return i.__e;return typeof n.type!="function"||n.props.__P?null:rn(n)}function qi(n){var t,i=n.__v,s=i.__e,r=[],l=[],u=n.__P;u&&((t=dn({constructor:On},i)).__v=i.__v+1,A.vnode&&A.vnode(t),re(u,t,i,n.__n,u.namespaceURI,32&i.__u?[s]:null,r,s||rn(i),32&i.__u,l),t.__v=i.__v,t.__.__k[t.__i]=t,gt(r,t,l),i.__=i.__e=null,t.__e!=s&&lt(t))}function lt(n){if((n=n.__)&&n.__c&&!n.props.__P)return n.__e=null,n.__k.some(function(t){return t&&(n.__e=t.__e)}),lt(n)}function nt(n){(8&n.__g||(n.__g|=8,sn.push(n),qn++))&&ee==A.debounceRendering||((ee=A.debounceRendering)||queueMicrotask)(at)}function at(){try{for(var n,t=1;sn.length;)sn.length>t&&sn.sort(it),n=sn.shift(),t=sn.length,8&n.__g&&qi(n)}finally{(qn=sn.length)&&(ee||queueMicrotask)(at)}}function ut(n,t,i,s,r,l,u,o,m,d,g){var _,y,p,c,h,f,O=s.__k||Kn,k=t.length;for(m=Vi(i,t,O,m,k),_=0;_<k;_++)(p=i.__k[_])!=null&&(y=~p.__i&&O[p.__i]||Vn,p.__i=_,f=re(n,p,y,r,l,u,o,m,d,g),c=p.__e,(y.ref!=p.ref||8&y.__u)&&(y.ref&&le(y.ref,null,p,y),p.ref&&g.push(p.ref,p.__c||c,p)),h=h||c,4&p.__u?(m=ot(p,m,n,!y.__v),y.__e&&(y.__e=null)):typeof p.type=="function"&&f!==void 0?m=f:c&&(m=c.nextSibling),p.__u&=-21);return i.__e=h,m}function Vi(n,t,i,s,r){var l,u,o,m,d,g,_,y,p,c=i.length,h=c,f=0,O=0,k=n.__k=Array(r);for(l=0;l<r;l++)(u=t[l])!=null&&typeof u!="boolean"&&typeof u!="function"?(typeof u!="object"||u.constructor===String?u=k[l]=Mn(null,u):se(u)?u=k[l]=Mn(N,{children:u}):u.constructor===On&&u.__b?u=k[l]=Mn(u.type,u.props,u.key,u.ref,u.__v):k[l]=u,m=l+f,u.__=n,u.__b=n.__b+1,o=null,~(d=u.__i=Ki(u,i,m,h))&&(h--,(o=i[d])&&(o.__u|=2)),o&&o.__v?(u.__u|=16,d==m-1?f--:d==m+1?f++:d!=m&&(d>m?f--:f++,O=1)):(~d||(r>c?f--:r<c&&f++),typeof u.type!="function"&&(u.__u|=4))):k[l]=null;if(O){for(g=[],_=[],l=0;l<r;l++)if((u=k[l])&&16&u.__u){for(f=0,y=g.length;f<y;)g[p=f+y>>1]<u.__i?f=p+1:y=p;g[f]=u.__i,_[l]=f+1}for(f=g.length;l--;)_[l]&&(_[l]==f?f--:k[l].__u|=4)}if(h)for(l=0;l<c;l++)!(o=i[l])||2&o.__u||(o.__e==s&&(s=rn(o)),ae(o,o));return s}function ot(n,t,i,s){var r,l,u,o;if(typeof n.type=="function"){if(n.props.__P)return t;if(r=n.__k)for(l=0;l<r.length;l++)r[l]&&(r[l].__=n,t=ot(r[l],t,i,!1));return t}for(t&&!t.parentNode&&(t=rn(n))&&!t.parentNode&&(t=null),u=n.__e,o=t;o&&o.nodeType==8;)o=o.nextSibling;for(u!=o&&(!s&&i.moveBefore&&u.parentNode?i.moveBefore(u,t):i.insertBefore(u,t||null)),t=u;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ki(n,t,i,s){var r,l=n.key,u=n.type,o=t[i],m=o&&!(2&o.__u);if(o===null&&l==null||m&&l==o.key&&u==o.type)return i;if(s>(m?1:0)){for(r=i-1;r>=0;r--)if((o=t[r])&&!(2&o.__u)&&l==o.key&&u==o.type)return r;for(r=i+1;r<t.length;r++)if((o=t[r])&&!(2&o.__u)&&l==o.key&&u==o.type)return r}return-1}function et(n,t,i){i==null&&(i=""),t[0]=="-"?n.setProperty(t,i):n[t]=i}function Fn(n,t,i,s,r){var l,u;if(t=="style")if(typeof i=="string")n.style.cssText=i;else{if(typeof s=="string"&&(n.style.cssText=s=""),s)for(t in s)i&&t in i||et(n.style,t);if(i)for(t in i)s&&i[t]==s[t]||et(n.style,t,i[t])}else if(t[0]=="o"&&t[1]=="n")typeof i!="function"&&(i=null),typeof s!="function"&&(s=null),(n.__e||(n.__e={}))[t]=i,i&&s||(u=te[t]||(te[t]=Qi(t)),(n.__a||(n.__a={}))[t]=ie,l=t!=(t=t.replace(st,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),i?n.addEventListener(t,u,l):n.removeEventListener(t,u,l));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in n)try{return void(n[t]=i??"")}catch{}if(typeof i=="function")return;i==null||i===!1&&t[4]!="-"?n.removeAttribute(t):n.setAttribute(t,t=="popover"&&i==1?"":i)}}function Qi(n){return function(t){var i=this.__e;if(i){if(i=i[n],t[Bn]==null)t[Bn]=ie++;else if(t[Bn]<this.__a[n])return;return i(A.event?A.event(t):t)}}}function re(n,t,i,s,r,l,u,o,m,d){var g,_,y,p,c,h,f,O,k,T,R,W,U,yn,Z,Xe,tn,un,X=t.type;if(t.constructor!==On)return null;128&i.__u&&(m=32&i.__u,g=i.__c.__z)&&(t.__u|=m,_=l=[],g.nodeType==8?o=$n(g,l):l.push(g),o=l[0]||o),(g=A.__b)&&g(t);n:if(typeof X=="function"){y=u.length;try{if(O=t.props,k=(g=X.prototype)&&g.render,T=(g=X.contextType)&&s[g.__c],R=g?T?T.props.value:g.__:s,(p=i.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(k?t.__c=p=new X(O,R):(t.__c=p=new zn(O,R),p.constructor=X,p.render=Ui),T&&T.sub(p),p.state||(p.state={}),p.__n=s,p.__g|=8,p.__h=[],p.__k=[]),k&&(p.__s||(p.__s=p.state),X.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=dn({},p.__s)),dn(p.__s,X.getDerivedStateFromProps(O,p.__s)))),c=p.props,h=p.state,p.__v=t,i.__c){if(O!==c&&k&&!X.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(O,R),t.__v==i.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(O,p.__s,R)===!1){t.__v!=i.__v&&(p.props=O,p.state=p.__s,p.__g&=-9),t.__e=i.__e,t.__k=i.__k,t.__k.some(function(K){K&&(K.__=t)}),Kn.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&u.push(p),o=rn(i);break n}p.componentWillUpdate&&p.componentWillUpdate(O,p.__s,R),k&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(c,h,f)})}else k&&!X.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),k&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=R,p.props=O,p.__P=n,p.__g&=-5,W=A.__r,U=k?25:0;do p.__g&=-9,W&&W(t),g=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++U<25);k&&(Kn.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(s=dn({},s,p.getChildContext())),k&&i.__c&&p.getSnapshotBeforeUpdate&&(f=p.getSnapshotBeforeUpdate(c,h)),yn=g&&g.type===N&&g.key==null?g.props.children:g,O.__P&&(g=o,r=(n=O.__P).namespaceURI,m=l=null,i.props&&i.props.__P!=n&&(i.__k.some(function(K){K&&ae(K,K)}),i.__k=null),o=i.__k?rn(i,0):null),o=ut(n,se(yn)?yn:[yn],t,i,s,r,l,u,o,m,d),O.__P&&(t.__e=null,o=g),t.__u&=-161,_&&_.some(on),p.__h.length&&u.push(p),1&p.__g&&(p.__g&=-4)}catch(K){if(u.length=y,t.__v=null,m||l)if(K&&K.then){if(t.__u|=128|m,l){for(~(tn=l.indexOf(o||void 0))||(tn=l.length);(un=l[tn-1])&&un.nodeType==8;)tn--;for(;tn<l.length;tn++)if(un=l[tn])if(l[tn]=null,Z){if(un==Xe)break}else{if(un.nodeType!=8)break;un.data.startsWith("$s")&&(Xe=$n(Z=un))}}if(!Z){for(;o&&o.nodeType==8&&o.nextSibling;)o=o.nextSibling;Z=o}(g=$n(Z=t.__c.__z||(t.__c.__z=Z)))?(t.__e=Z,o=g):t.__e=o,o=o&&o.nextSibling}else l&&l.some(on);else t.__e=i.__e;t.__k||(t.__k=i.__k||[]),K&&K.then||dt(t),A.__e(K,t,i)}}else o=t.__e=Hi(i.__e,t,i,s,r,l,u,m,d,n);return(g=A.diffed)&&g(t),o}function $n(n,t){if(n&&n.nodeType==8&&n.data.startsWith("$s"))for(var i=1;n=n.nextSibling;){if(n.nodeType==8){if(n.data.startsWith("$s"))i++;else if(n.data.startsWith("/$s")&&!--i)return n}t&&t.push(n)}}function dt(n){n&&(n.__c&&(n.__c.__g|=4),n.__k&&n.__k.some(dt))}function gt(n,t,i){for(var s=0;s<i.length;)le(i[s++],i[s++],i[s++]);A.__c&&A.__c(t,n),n.some(function(r){try{n=r.__h,r.__h=[],n.some(function(l){l.call(r)})}catch(l){A.__e(l,r.__v)}})}function Hi(n,t,i,s,r,l,u,o,m,d){var g,_,y,p,c,h,f,O,k=i.props||Vn,T=t.props,R=t.type;if(R=="svg"?r="http://www.w3.org/2000/svg":R=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),l){for(g=0;g<l.length;g++)if((c=l[g])&&(R?c.localName==R:c.nodeType==3)){n=c,l[g]=null;break}}if(!n){if(O=d.ownerDocument||document,!R)return O.createTextNode(T);n=O.createElementNS(r,R,T.is?T:d),o&&(A.__m&&A.__m(t,l),o=!1),l=null}if(R){if(d=R=="template"&&n.content||n,l=R=="textarea"&&T.defaultValue!=null?null:l&&rt.call(d.childNodes),!o&&l)for(k={},g=0;g<n.attributes.length;g++)k[(c=n.attributes[g]).name]=c.value;for(g in k)c=k[g],g=="dangerouslySetInnerHTML"?y=c:g=="children"||g in T||g=="value"&&"defaultValue"in T||g=="checked"&&"defaultChecked"in T||Fn(n,g,null,c,r);for(g in T)c=T[g],g=="children"?p=c:g=="dangerouslySetInnerHTML"?_=c:g=="value"?h=c:g=="checked"?f=c:o&&typeof c!="function"||k[g]===c||Fn(n,g,c,k[g],r);_?(o||y&&(_.__html==y.__html||_.__html==n.innerHTML)||(n.innerHTML=_.__html),t.__k=[]):(y&&(n.textContent=""),(R=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&$i.test(R))&&(r="http://www.w3.org/1999/xhtml"),ut(d,se(p)?p:[p],t,i,s,r,l,u,l?l[0]:i.__k&&rn(i,0),o,m),l&&l.some(on)),o&&R!="textarea"||(g="value",R=="progress"&&h==null?n.removeAttribute(g):h==null||h===n[g]&&(R!="progress"||h)||Fn(n,g,h,k[g],r),g="checked",f!=null&&f!=n[g]&&Fn(n,g,f,k[g],r))}else k===T||o&&n.data==T||(n.data=T);return n}function le(n,t,i,s){try{typeof n=="function"?t?t.__x=n(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():n(null)):n.current=t}catch(r){A.__e(r,i)}}function ae(n,t,i){var s,r,l,u;if(A.unmount&&A.unmount(n),!(s=n.ref)||s.current&&s.current!=n.__e||le(s,null,t,n),s=n.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(o){A.__e(o,t)}s.__P=s.__n=null}if(s=n.__k)for(u=0;u<s.length;u++)s[u]&&ae(s[u],t,typeof n.type!="function"||i&&!n.props.__P);!i&&(s=n.__c)&&(s=s.__z)&&(r=$n(s,l=[]))&&(s==n.__e&&l.some(on),on(r),on(s)),i||on(n.__e),n.__e=n.__c=n.__=null}function Ui(n,t,i){return this.constructor(n,i)}function Jr(n,t){var i,s,r,l;A.__&&A.__(n,t),t.nodeType==9&&(t=t.documentElement),s=(i=n&&32&n.__u)?null:t.__k,t.__k=Mn(N,{children:[n]}),r=[],l=[],re(t,t.__k,s||Vn,Vn,t.namespaceURI,s?null:t.firstChild?rt.call(t.childNodes):null,r,s?s.__e:t.firstChild,i,l),gt(r,t.__k,l),t.__k.props.children=null}A={__e:function(n,t,i,s){for(var r,l,u;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((u=(l=r.constructor)&&l.getDerivedStateFromError)&&r.setState(l.getDerivedStateFromError(n)),r.componentDidCatch&&(r.componentDidCatch(n,s||{}),u=1),u&&8&r.__g)return void(r.__g|=2)}catch(o){n=o}}throw qn=0,n}},tt=0,Mi=function(n){return n!=null&&n.constructor===On},zn.prototype.setState=function(n,t){var i=this.__s;i&&i!=this.state||(i=this.__s=dn({},this.state)),typeof n=="function"&&(n=n(dn({},i),this.props)),n&&(dn(i,n),this.__v&&(t&&this.__k.push(t),nt(this)))},zn.prototype.forceUpdate=function(n){this.__v&&(this.__g|=4,n&&this.__h.push(n),nt(this))},zn.prototype.render=N,sn=[],qn=0,it=function(n,t){return n.__v.__b-t.__v.__b},Bn=Symbol(),st=/(PointerCapture)$|Capture$/i,ie=0,te={},zi=0;var wn,L,ue,pt,oe=Object.is,Rn=0,Ot=[],de=[],G=A,mt=G.__b,yt=G.__r,_t=G.diffed,ct=G.__c,ht=G.unmount,ft=G.__;function pe(n,t){G.__h&&G.__h(L,n,Rn||t),Rn=0;var i=L.__H||(L.__H={__:[],__h:[]});return n>=i.__.length&&i.__.push({}),i.__[n]}function D(n){return Rn=1,ji(Dt,n)}function ji(n,t,i){var s=pe(wn++,2);if(s.t=n,!s.__c&&(s.__=[i?i(t):Dt(void 0,t),function(l){var u=(s.__N||s.__)[0],o=s.t(u,l);oe(u,o)||(s.__N=[o,s.__[1]],s.__c.setState({}))}],s.__c=L,!L.__f)){L.__f=!0;var r=L.shouldComponentUpdate;L.shouldComponentUpdate=function(l,u,o){var m=this.__H;if(!m)return!0;var d=!1,g=this.props!=l;if(m.__.some(function(y){y.__N&&(d=!0,oe(y.__[0],y.__N[0])||(g=!0))}),r){var _=r.call(this,l,u,o);return d?_||g:_}return!d||g}}return s.__}function z(n,t){var i=pe(wn++,3);!G.__s&&Rt(i.__H,t)&&(i.__P=!0,i.__=n,i.u=t,L.__H.__h.push(i))}function me(n){return Rn=5,kt(function(){return{current:n}},[])}function kt(n,t){var i=pe(wn++,7);return Rt(i.__H,t)&&(i.__=n(),i.__H=t),i.__}function wt(n,t){return Rn=8,kt(function(){return n},t)}function Yi(){var n;do{for(;n=de.shift();)try{kn(n)}catch(i){G.__e(i,{__:(n=n.__P)&&n.__v})}for(;n=Ot.shift();){var t=n.__H;if(n.__P&&t)try{t.__h.some(kn),t.__h.some(ge),t.__h=[]}catch(i){t.__h=[],G.__e(i,n.__v)}}}while(de.length)}G.__b=function(n){L=null,mt&&mt(n)},G.__=function(n,t){n&&t.__k&&t.__k.__m&&(n.__m=t.__k.__m),ft&&ft(n,t)},G.__r=function(n){yt&&yt(n),wn=0;var t=(L=n.__c).__H;t&&(ue==L?L.__h=[]:(t.__h.some(kn),t.__h.some(ge),wn=0),t.__h=[],t.__.some(function(i){i.__N&&(i.__=i.__N),i.u=i.__N=void 0})),ue=L},G.diffed=function(n){_t&&_t(n);var t=n.__c;t&&t.__H&&(t.__H.__h.length&&Nt(Ot.push(t)),t.__H.__.some(function(i){i.u&&(i.__H=i.u)})),ue=L=null},G.__c=function(n,t){t.some(function(i){try{i.__h.some(kn),i.__h=i.__h.filter(function(s){return!s.__||ge(s)})}catch(s){i.__h=[function(){throw s}]}}),ct&&ct(n,t)},G.unmount=function(n){ht&&ht(n);var t,i,s=n.__c;s&&s.__H&&(s.__H.__.some(function(r){try{if(r.__P&&r.__c){if(i===void 0){for(i=n.__;i&&(!i.__c||!i.__c.__P);)i=i.__;i=i&&i.__c}r.__P=i,Nt(de.push(r))}else kn(r)}catch(l){t=l}}),s.__H=void 0,t&&G.__e(t,s.__v))};var bt=typeof requestAnimationFrame=="function";function Ji(n){var t,i=function(){clearTimeout(s),bt&&cancelAnimationFrame(t),setTimeout(n)},s=setTimeout(i,35);bt&&(t=requestAnimationFrame(i))}function Nt(n){n!=1&&pt==G.requestAnimationFrame||((pt=G.requestAnimationFrame)||Ji)(Yi)}function kn(n){var t=L,i=n.__c;typeof i=="function"&&(n.__c=void 0,i()),L=t}function ge(n){var t=L;n.__c=n.__(),L=t}function Rt(n,t){return!n||n.length!=t.length||t.some(function(i,s){return!oe(i,n[s])})}function Dt(n,t){return typeof t=="function"?t(n):t}var Le={};Bi(Le,{ActionPointPageDocument:()=>gs,AddressRecommendationDocument:()=>Re,AnsweredFragmentDoc:()=>ls,BodiesDocument:()=>Ce,ChoicesDocument:()=>_e,CitedFragmentDoc:()=>Xi,CountedFragmentDoc:()=>ss,DerivedFragmentDoc:()=>us,DocumentPageDocument:()=>ps,DrawnFragmentDoc:()=>ds,GraphChangedDocument:()=>be,HeadFragmentDoc:()=>ns,InitiativePageDocument:()=>ms,LanesDocument:()=>Rs,LedgerChangedDocument:()=>fe,LedgerDocument:()=>Dn,LinkFragmentDoc:()=>Zi,MapBestDocument:()=>Ss,MapBetweenDocument:()=>Cs,MapExpansionDocument:()=>vs,MapMeasuresDocument:()=>Es,MapNodesDocument:()=>Ps,MapOverlapDocument:()=>Gs,MapPathsDocument:()=>Ts,MapSharedDocument:()=>Ls,MeetingPageDocument:()=>ys,NamesDocument:()=>ce,NotAskedDocument:()=>Ge,NumbersFragmentDoc:()=>is,ObligationsDocument:()=>Qn,OrganizationPageDocument:()=>_s,OutcomePageDocument:()=>cs,OwingFragmentDoc:()=>rs,PageFragmentDoc:()=>ts,PersonPageDocument:()=>hs,PickDocument:()=>Oe,PlacedFragmentDoc:()=>os,ProgressReportPageDocument:()=>fs,RecommendationPageDocument:()=>bs,RecordProgressDocument:()=>Ae,RecordResponseDocument:()=>ke,RelationshipCountsDocument:()=>Ee,RelationshipsDocument:()=>Te,ReportedFragmentDoc:()=>as,RespondentsDocument:()=>ye,ResponsePageDocument:()=>Ns,RetractProgressDocument:()=>Pe,RetractResponseDocument:()=>we,RowFragmentDoc:()=>es,SearchDocument:()=>Ds,SinceDocument:()=>ve,StakeholderGroupPageDocument:()=>Os,SubjectsDocument:()=>An,ThemePageDocument:()=>ks,TimelineDocument:()=>As,TrendDocument:()=>Se,TypedDocumentString:()=>b,ViewerDocument:()=>Ne,WhyDocument:()=>he,WithdrawAddressingDocument:()=>De,WorkingGroupPageDocument:()=>ws});var b=class extends String{__apiType;value;__meta__;constructor(t,i){super(t),this.value=t,this.__meta__=i}toString(){return this.value}},Zi=new b(`
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
    `,{fragmentName:"Link"}),Xi=new b(`
    fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Cited"}),ns=new b(`
    fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Head"}),es=new b(`
    fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Row"}),ts=new b(`
    fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}`,{fragmentName:"Page"}),is=new b(`
    fragment Numbers on ObligationConnection {
  totalCount
  countsByState {
    state
    count
  }
  responseRate
  medianDaysLate
}
    `,{fragmentName:"Numbers"}),ss=new b(`
    fragment Counted on ObligationCounts {
  overlapping
  rows {
    keys {
      value
      label
    }
    count
  }
}
    `,{fragmentName:"Counted"}),rs=new b(`
    fragment Owing on StakeholderOwingConnection {
  totalCount
  nodes {
    openCount
    overdueCount
    nextDueOn
    stakeholder {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Owing"}),ls=new b(`
    fragment Answered on Response {
  ...Link
  kind
  submittedOn
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Answered"}),as=new b(`
    fragment Reported on ProgressReport {
  ...Link
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Reported"}),us=new b(`
    fragment Derived on Deadline {
  dueOn
  basis
  addressedOn
  respondWithin
  explanation
  review {
    ...Link
    on
    days
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Derived"}),os=new b(`
    fragment Placed on GraphNode {
  ...Link
  assumption
  validDays {
    first
    last
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Placed"}),ds=new b(`
    fragment Drawn on Relationship {
  type
  key
  from {
    id
  }
  to {
    id
  }
  since
  until
  assumption
  validDays {
    first
    last
  }
  representing {
    id
    validDays {
      first
      last
    }
  }
}
    `,{fragmentName:"Drawn"}),gs=new b(`
    query ActionPointPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on ActionPoint {
      ...Head
      text
      agreedOn
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recordedIn(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressees(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviews(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responses(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressReports(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      implements(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      agreedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),ps=new b(`
    query DocumentPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Document {
      ...Head
      title
      ownKind: kind
      publishedOn
      language
      url
      pages
      identifiers
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recorded(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      translationOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      translations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),ms=new b(`
    query InitiativePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Initiative {
      ...Head
      name
      aliases
      summary
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),ys=new b(`
    query MeetingPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Meeting {
      ...Head
      name
      ownKind: kind
      ownStatus: status
      on
      days
      place
      summary
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviewed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      agreed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      heldBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      hosts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participants(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      partOf(first: $first) {
        totalCount
        edges {
          position
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          position
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByMeetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByWorkingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),_s=new b(`
    query OrganizationPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Organization {
      ...Head
      name
      aliases
      abbreviation
      ownKind: kind
      country
      identifiers
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      successors(first: $first) {
        totalCount
        edges {
          on
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      predecessors(first: $first) {
        totalCount
        edges {
          on
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      affiliates(first: $first) {
        totalCount
        edges {
          role
          focalPoint
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leads(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      convenes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supports(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinates(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      hosted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submitted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedProgress(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),cs=new b(`
    query OutcomePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Outcome {
      ...Head
      text
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressReports(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),hs=new b(`
    query PersonPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Person {
      ...Head
      name
      aliases
      roleTitle
      contact
      identifiers
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      affiliations(first: $first) {
        totalCount
        edges {
          role
          focalPoint
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submitted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedProgress(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),fs=new b(`
    query ProgressReportPage($id: ID!, $first: Int!, $asOf: Date) {
  node(id: $id) {
    ... on ProgressReport {
      ...Head
      ownStatus: status
      state(asOf: $asOf)
      reportedOn
      retractedOn
      text
      reportsOn(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      outcomes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      onBehalfOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),bs=new b(`
    query RecommendationPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Recommendation {
      ...Head
      reference
      text
      issuedOn
      identifiers
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recordedIn(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressees(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviews(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responses(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressReports(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      actionPoints(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Ns=new b(`
    query ResponsePage($id: ID!, $first: Int!, $asOf: Date) {
  node(id: $id) {
    ... on Response {
      ...Head
      ownKind: kind
      state(asOf: $asOf)
      submittedOn
      retractedOn
      text
      answers(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      onBehalfOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Os=new b(`
    query StakeholderGroupPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on StakeholderGroup {
      ...Head
      name
      aliases
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),ks=new b(`
    query ThemePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Theme {
      ...Head
      name
      aliases
      summary
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      actionPoints(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      documents(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      workedOnBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),ws=new b(`
    query WorkingGroupPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on WorkingGroup {
      ...Head
      name
      aliases
      summary
      ownStatus: status
      pilot
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      outcomes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Dn=new b(`
    query Ledger($sourced: ObligationFilter, $assumed: ObligationFilter, $sourcedScope: ObligationFilter, $assumedScope: ObligationFilter, $late: ObligationFilter, $by: [ObligationDimension!]!, $gaps: Boolean!, $asOf: Date, $sourcedFirst: Int!, $assumedFirst: Int!) {
  sourced: obligations(
    filter: $sourced
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}, {by: SUBJECT}]
    asOf: $asOf
    first: $sourcedFirst
  ) {
    asOf
    ...Page
  }
  assumed: obligations(
    filter: $assumed
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}, {by: SUBJECT}]
    asOf: $asOf
    first: $assumedFirst
  ) {
    ...Page
  }
  sourcedNumbers: obligations(filter: $sourcedScope, asOf: $asOf, first: 0) {
    ...Numbers
    counts(by: $by, includeEmpty: $gaps) {
      ...Counted
    }
  }
  assumedNumbers: obligations(filter: $assumedScope, asOf: $asOf, first: 0) {
    ...Numbers
    counts(by: $by) {
      ...Counted
    }
  }
  late: stakeholdersOwing(filter: $late, asOf: $asOf, first: 0) {
    totalCount
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}
fragment Numbers on ObligationConnection {
  totalCount
  countsByState {
    state
    count
  }
  responseRate
  medianDaysLate
}
fragment Counted on ObligationCounts {
  overlapping
  rows {
    keys {
      value
      label
    }
    count
  }
}`),Qn=new b(`
    query Obligations($filter: ObligationFilter, $asOf: Date, $first: Int!, $after: String) {
  obligations(
    filter: $filter
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}, {by: SUBJECT}]
    asOf: $asOf
    first: $first
    after: $after
  ) {
    ...Page
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}`),Rs=new b(`
    query Lanes($filter: ObligationFilter, $asOf: Date, $first: Int!) {
  obligations(
    filter: $filter
    orderBy: [{by: SUBJECT}, {by: RESPONDENT}]
    asOf: $asOf
    first: $first
  ) {
    totalCount
    nodes {
      __typename
      id
      state
      assumed
      respondent {
        ...Link
      }
      subject {
        ...Link
        ... on Recommendation {
          themes(asOf: $asOf, first: 20) {
            nodes {
              ...Link
            }
          }
        }
        ... on ActionPoint {
          themes(asOf: $asOf, first: 20) {
            nodes {
              ...Link
            }
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),ye=new b(`
    query Respondents($sourced: ObligationFilter, $assumed: ObligationFilter, $asOf: Date, $first: Int!) {
  sourced: stakeholdersOwing(
    filter: $sourced
    orderBy: [{by: OVERDUE, direction: DESC}, {by: OPEN, direction: DESC}]
    asOf: $asOf
    first: $first
  ) {
    ...Owing
  }
  assumed: stakeholdersOwing(
    filter: $assumed
    orderBy: [{by: OVERDUE, direction: DESC}, {by: OPEN, direction: DESC}]
    asOf: $asOf
    first: $first
  ) {
    ...Owing
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Owing on StakeholderOwingConnection {
  totalCount
  nodes {
    openCount
    overdueCount
    nextDueOn
    stakeholder {
      ...Link
    }
  }
}`),_e=new b(`
    query Choices($asOf: Date, $owing: ObligationFilter) {
  themes(asOf: $asOf, first: 200, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  workingGroups(asOf: $asOf, first: 200, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  stakeholdersOwing(
    filter: $owing
    asOf: $asOf
    first: 200
    orderBy: [{by: NAME}]
  ) {
    nodes {
      stakeholder {
        ...Link
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),ce=new b(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on GraphNode {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),he=new b(`
    query Why($id: ID!, $theme: ID) {
  node(id: $id) {
    ... on Obligation {
      ...Row
      subject {
        themes(first: 5) {
          edges {
            assumption
            sources {
              ...Cited
            }
            node {
              ...Link
            }
          }
        }
      }
      deadline {
        ...Derived
      }
      reasons {
        responsibility
        withdrawn
        deadline {
          dueOn
        }
        steps(theme: $theme) {
          type
          key
          from {
            ...Link
          }
          to {
            ...Link
          }
          since
          until
          on
          addressedOn
          withdrawnOn
          round
          assumption
          sources {
            ...Cited
          }
        }
      }
      responses {
        ...Answered
      }
      holdingResponse {
        ...Answered
      }
      progress {
        report {
          ...Reported
        }
      }
      assessment {
        report {
          ...Reported
        }
      }
      focalPoints {
        ...Link
        roleTitle
        contact
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Answered on Response {
  ...Link
  kind
  submittedOn
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
fragment Reported on ProgressReport {
  ...Link
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
fragment Derived on Deadline {
  dueOn
  basis
  addressedOn
  respondWithin
  explanation
  review {
    ...Link
    on
    days
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Ds=new b(`
    query Search($query: String!, $labels: [Label!], $asOf: Date, $first: Int!) {
  search(query: $query, labels: $labels, asOf: $asOf, first: $first) {
    totalCount
    facets {
      label
      count
    }
    edges {
      node {
        ...Link
      }
      highlights {
        property
        snippet {
          text
          found
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),fe=new b(`
    subscription LedgerChanged($filter: ObligationFilter) {
  obligationsChanged(filter: $filter) {
    position
    changes {
      obligationId
    }
  }
}
    `),be=new b(`
    subscription GraphChanged {
  graphChanged {
    position
    nodes {
      id
    }
    removedNodes
    relationships {
      from
    }
  }
}
    `),Ne=new b(`
    query Viewer {
  viewer {
    name
    clearance
    role
    answersFor
  }
}
    `),Oe=new b(`
    query Pick($query: String!, $labels: [Label!]) {
  search(query: $query, labels: $labels, first: 8) {
    nodes {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),ke=new b(`
    mutation RecordResponse($input: RecordResponseInput!) {
  written: recordResponse(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),we=new b(`
    mutation RetractResponse($input: RetractResponseInput!) {
  written: retractResponse(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),Re=new b(`
    mutation AddressRecommendation($input: AddressRecommendationInput!) {
  written: addressRecommendation(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),De=new b(`
    mutation WithdrawAddressing($input: WithdrawAddressingInput!) {
  written: withdrawAddressing(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),Ae=new b(`
    mutation RecordProgress($input: RecordProgressInput!) {
  written: recordProgress(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),Pe=new b(`
    mutation RetractProgress($input: RetractProgressInput!) {
  written: retractProgress(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),Se=new b(`
    query Trend($filter: ObligationFilter, $from: Date!, $to: Date!) {
  ledgerSeries(filter: $filter, from: $from, to: $to, every: MONTH) {
    asOf
    totalCount
    countsByState {
      state
      count
    }
  }
}
    `),ve=new b(`
    query Since($filter: ObligationFilter, $from: Date!, $to: Date!, $first: Int!) {
  ledgerDiff(filter: $filter, from: $from, to: $to, first: $first) {
    totalCount
    nodes {
      obligationId
      before
      after
      obligation {
        ...Row
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}`),Ce=new b(`
    query Bodies($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on GraphNode {
      ...Link
    }
    ... on Organization {
      memberOf(first: 100) {
        nodes {
          id
        }
      }
    }
    ... on StakeholderGroup {
      memberOf(first: 100) {
        nodes {
          id
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),As=new b(`
    query Timeline($from: Date!, $to: Date!, $kinds: [TimelineKind!]) {
  initiatives(first: 5, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  workingGroups(first: 40, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  timeline(from: $from, to: $to, kinds: $kinds, first: 500) {
    totalCount
    nodes {
      kind
      on
      onDays {
        last
      }
      relationship {
        to {
          ...Link
        }
      }
      node {
        ...Link
        assumption
        sources {
          page
          document {
            id
          }
        }
        alternativeValues {
          property
          value
          sources {
            page
            document {
              id
            }
          }
        }
        ... on Meeting {
          place
          days
          meeting: kind
          heldBy(first: 5) {
            edges {
              assumption
              node {
                id
              }
            }
          }
        }
        ... on Document {
          issuers(first: 5) {
            edges {
              assumption
              node {
                id
              }
            }
          }
          publishers(first: 5) {
            edges {
              assumption
              node {
                id
              }
            }
          }
        }
        ... on Recommendation {
          issuers(first: 5) {
            edges {
              assumption
              node {
                id
              }
            }
          }
        }
        ... on ActionPoint {
          agreedAt(first: 5) {
            nodes {
              heldBy(first: 5) {
                edges {
                  assumption
                  node {
                    id
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Ee=new b(`
    query RelationshipCounts($id: ID!, $asOf: Date) {
  node(id: $id) {
    ... on GraphNode {
      relationshipCounts(asOf: $asOf) {
        type
        direction
        label
        count
      }
    }
  }
}
    `),Te=new b(`
    query Relationships($id: ID!, $types: [RelationshipType!], $direction: RelationshipDirection, $labels: [Label!], $first: Int!) {
  node(id: $id) {
    ... on GraphNode {
      relationships(
        types: $types
        direction: $direction
        labels: $labels
        first: $first
      ) {
        totalCount
        edges {
          node {
            ...Link
          }
          relationship {
            type
            key
            since
            until
            role
            status
            focalPoint
            representing {
              ...Link
            }
            addressedOn
            dueOn
            withdrawnOn
            on
            respondWithin
            round
            responsibility
            page
            paragraph
            assumption
            sources {
              ...Cited
            }
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`),Ge=new b(`
    query NotAsked($asOf: Date, $groups: [ID!], $ofGroup: Boolean!) {
  themes(asOf: $asOf, first: 500) {
    totalCount
    nodes {
      id
      partOf(asOf: $asOf, first: 20) {
        nodes {
          id
        }
      }
      recommendations(
        asOf: $asOf
        first: 200
        filter: {obligations: {count: {max: 0}}}
      ) {
        totalCount
        nodes {
          id
        }
      }
      actionPoints(asOf: $asOf, first: 50, filter: {obligations: {count: {max: 0}}}) {
        totalCount
        nodes {
          id
        }
      }
    }
  }
  recommendations(
    asOf: $asOf
    first: 500
    filter: {obligations: {count: {max: 0}}, themes: {none: {}}}
  ) {
    totalCount
    nodes {
      id
    }
  }
  actionPoints(
    asOf: $asOf
    first: 500
    filter: {obligations: {count: {max: 0}}, themes: {none: {}}}
  ) {
    totalCount
    nodes {
      id
    }
  }
  workingGroups(filter: {ids: $groups}, first: 1) @include(if: $ofGroup) {
    nodes {
      themes(asOf: $asOf, first: 200) {
        nodes {
          id
        }
      }
      issuedRecommendations(
        asOf: $asOf
        first: 500
        filter: {obligations: {count: {max: 0}}}
      ) {
        totalCount
        nodes {
          id
        }
      }
      meetings(asOf: $asOf, first: 200) {
        nodes {
          agreed(asOf: $asOf, first: 50, filter: {obligations: {count: {max: 0}}}) {
            totalCount
            nodes {
              id
            }
          }
        }
      }
    }
  }
}
    `),An=new b(`
    query Subjects($ids: [ID!]!, $asOf: Date) {
  nodes(ids: $ids) {
    ... on Recommendation {
      ...Link
      on: issuedOn
      themes(asOf: $asOf, first: 5) {
        nodes {
          ...Link
        }
      }
    }
    ... on ActionPoint {
      ...Link
      on: agreedOn
      themes(asOf: $asOf, first: 5) {
        nodes {
          ...Link
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Ps=new b(`
    query MapNodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on GraphNode {
      ...Placed
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Placed on GraphNode {
  ...Link
  assumption
  validDays {
    first
    last
  }
}`),Ss=new b(`
    query MapBest($labels: [Label!], $first: Int!) {
  network {
    nodes(orderBy: [{by: DEGREE}], labels: $labels, first: $first) {
      nodes {
        node {
          ...Placed
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Placed on GraphNode {
  ...Link
  assumption
  validDays {
    first
    last
  }
}`),vs=new b(`
    query MapExpansion($id: ID!, $types: [RelationshipType!], $direction: RelationshipDirection, $labels: [Label!], $after: String) {
  node(id: $id) {
    ... on GraphNode {
      relationships(
        types: $types
        direction: $direction
        labels: $labels
        first: 500
        after: $after
      ) {
        totalCount
        pageInfo {
          endCursor
          hasNextPage
        }
        edges {
          node {
            ...Placed
          }
          relationship {
            ...Drawn
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Placed on GraphNode {
  ...Link
  assumption
  validDays {
    first
    last
  }
}
fragment Drawn on Relationship {
  type
  key
  from {
    id
  }
  to {
    id
  }
  since
  until
  assumption
  validDays {
    first
    last
  }
  representing {
    id
    validDays {
      first
      last
    }
  }
}`),Cs=new b(`
    query MapBetween($ids: [ID!]!, $after: String) {
  between(ids: $ids, first: 500, after: $after) {
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...Drawn
    }
  }
}
    fragment Drawn on Relationship {
  type
  key
  from {
    id
  }
  to {
    id
  }
  since
  until
  assumption
  validDays {
    first
    last
  }
  representing {
    id
    validDays {
      first
      last
    }
  }
}`),Es=new b(`
    query MapMeasures($ids: [ID!]!, $asOf: Date, $betweenness: Boolean!, $closeness: Boolean!, $pageRank: Boolean!, $constraint: Boolean!, $core: Boolean!) {
  network(asOf: $asOf) {
    nodes(ids: $ids, first: 500) {
      nodes {
        node {
          id
        }
        degree
        betweenness @include(if: $betweenness)
        closeness @include(if: $closeness)
        pageRank @include(if: $pageRank)
        constraint @include(if: $constraint)
        core @include(if: $core)
      }
    }
  }
}
    `),Ts=new b(`
    query MapPaths($from: [ID!]!, $to: [ID!]!, $maxHops: Int!, $asOf: Date) {
  network(asOf: $asOf) {
    paths(from: $from, to: $to, maxHops: $maxHops, first: 20) {
      distance
      shortestCount
      pageInfo {
        hasNextPage
      }
      nodes {
        length
        since
        until
        sameTime
        nodes {
          ...Link
        }
        hops {
          relationships {
            type
            from {
              id
            }
            since
            until
            assumption
            sources {
              ...Cited
            }
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`),Gs=new b(`
    query MapOverlap($groups: [ID!]!, $asOf: Date) {
  network(asOf: $asOf) {
    overlap(groups: $groups) {
      a {
        ...Link
      }
      b {
        ...Link
      }
      sizeOfA
      sizeOfB
      sharedCount
      jaccard
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Ls=new b(`
    query MapShared($groups: [ID!]!, $asOf: Date) {
  network(asOf: $asOf) {
    overlap(groups: $groups) {
      shared(first: 100) {
        totalCount
        nodes {
          node {
            ...Link
          }
          together {
            first
            last
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`);var _n=class extends Error{constructor(i,s,r={}){super(i);this.code=s;this.extensions=r}code;extensions};function Pt(n){let t=n.errors?.[0];if(t)throw new _n(t.message,t.extensions?.code??"",t.extensions);return{data:n.data,revision:n.extensions?.revision??0}}var Hn="answerable-token",At=/[#&]token=([\w.-]+)/.exec(location.hash);At&&(sessionStorage.setItem(Hn,At[1]),history.replaceState(null,"",location.pathname+location.search));var Pn=()=>sessionStorage.getItem(Hn)??"";function el(n){n?sessionStorage.setItem(Hn,n):sessionStorage.removeItem(Hn)}var St=n=>({"Content-Type":"application/json",Accept:n,...Pn()&&{Authorization:`Bearer ${Pn()}`}});async function $(n,t,i="",s){let r;try{r=await fetch("/graphql",{method:"POST",headers:{...St("application/graphql-response+json, application/json;q=0.9"),...i&&{"Answerable-After":i}},body:JSON.stringify({query:n.toString(),variables:t}),signal:s??null})}catch(u){throw s?.aborted?u:new _n(String(u),"NETWORK")}let l=await r.json().catch(()=>{});if(!l)throw new _n(r.statusText,"NETWORK");return Pt(l)}var xe=new Map;function Ie(n,t,i,s){let r=JSON.stringify({query:n.toString(),variables:t}),l=xe.get(r);if(!l){let m={listeners:new Set,up:!0,stop:()=>{}};xe.set(r,l=m);let d=g=>[...m.listeners].forEach(g);m.stop=xs(r,g=>d(_=>_.event(g)),g=>{m.up=g,d(_=>_.connected(g))})}let u={event:i,connected:s};l.listeners.add(u),s(l.up);let o=l;return()=>{o.listeners.delete(u),!(o.listeners.size>0)&&(xe.delete(r),o.stop())}}function xs(n,t,i){let s=!1,r=new AbortController,l=!0,u=()=>document.hidden&&r.abort();return document.addEventListener("visibilitychange",u),(async()=>{for(let o=1e3;!s;){for(;document.hidden;)await new Promise(m=>document.addEventListener("visibilitychange",m,{once:!0}));if(s)return;r=new AbortController;try{let m=await fetch("/graphql",{method:"POST",headers:St("text/event-stream"),body:n,signal:r.signal});if(!m.headers.get("Content-Type")?.startsWith("text/event-stream"))return;i(!0),o=500;let d=m.body.pipeThrough(new TextDecoderStream).getReader();for(let g="";;){let{done:_,value:y}=await d.read();if(_)break;let p=(g+y).split(`

`);g=p.pop();for(let c of p){let h=/^event: next\ndata: (.+)$/m.exec(c);if(!h)continue;let f=Pt(JSON.parse(h[1])).data;l||t(f),l=!1}}}catch(m){if(m instanceof _n&&m.code!=="NETWORK")return}s||r.signal.aborted||(i(!1),await new Promise(m=>setTimeout(m,o)),o=Math.min(2*o,3e4))}})(),()=>{s=!0,document.removeEventListener("visibilitychange",u),r.abort()}}var E=(n,t,i,s)=>Is(n.toString()+JSON.stringify(t),(r,l)=>$(n,t,r,l),i,s);function Is(n,t,i,s){let[r,l]=D({key:"",ids:new Set}),[u,o]=D(!0),m=me(n);m.current=n;let d=wt((y="",p)=>{let c=n,h=new AbortController;return t(y,h.signal).then(f=>m.current===c&&l(O=>!p||O.key!==c||!O.shown?{key:c,shown:f,ids:new Set}:Ws(f.data,O.shown.data)?{...O,next:void 0,ids:new Set}:{...O,next:f,ids:new Set([...O.ids,...p])}),f=>h.signal.aborted||m.current!==c||p||l(O=>({key:c,shown:O.key===c?O.shown:void 0,failure:f,ids:new Set}))),()=>h.abort()},[n]);z(()=>d(),[d,s]),z(()=>{let y=p=>{d(String(p.detail))};return addEventListener("written",y),()=>removeEventListener("written",y)},[d]);let g=JSON.stringify(i),_=me(d);return _.current=d,z(()=>{if(i)return i==="graph"?Ie(be,{},({graphChanged:{position:y,nodes:p,removedNodes:c,relationships:h}})=>{_.current(y,[...new Set([...p.map(({id:f})=>f),...c,...p.length?[]:h.map(({from:f})=>f)])])},o):Ie(fe,{filter:i.ledger},({obligationsChanged:{position:y,changes:p}})=>{_.current(y,p.map(({obligationId:c})=>c))},o)},[g]),{data:r.shown?.data,revision:r.shown?.revision??0,failure:r.key===n?r.failure:void 0,busy:r.key!==n,changed:r.key===n&&r.next?Math.max(1,r.ids.size):0,show:()=>l(y=>y.next?{key:y.key,shown:y.next,ids:new Set}:y),reload:()=>{d()},connected:u}}var vt=n=>JSON.stringify(n,(t,i)=>i instanceof Map?[...i]:i),Ws=(n,t)=>vt(n)===vt(t),Ct=n=>dispatchEvent(new CustomEvent("written",{detail:n}));var Un=()=>({path:location.pathname,params:new URLSearchParams(location.search)}),We=new Set,Et=()=>We.forEach(n=>n());addEventListener("popstate",Et);function nn(n,t=!1){history[t?"replaceState":"pushState"](null,"",n),Et()}function ol(){let[n,t]=D(Un);return z(()=>{let i=()=>t(Un());return We.add(i),()=>{We.delete(i)}},[]),n}addEventListener("click",n=>{let t=n.target instanceof Element?n.target.closest("a"):null;if(!t||n.defaultPrevented||n.button!==0||n.metaKey||n.ctrlKey||n.shiftKey||n.altKey)return;let i=new URL(t.href,location.href);if(i.origin!==location.origin||t.target||t.hasAttribute("download")||!Fs(i.pathname))return;let s=i.pathname!==location.pathname;i.hash&&!s&&i.search===location.search||(n.preventDefault(),nn(i.pathname+i.search+i.hash),i.hash?requestAnimationFrame(()=>document.getElementById(i.hash.slice(1))?.scrollIntoView()):s&&scrollTo(0,0))});var Fs=n=>n==="/"||n==="/search"||n==="/lanes"||n==="/map"||n==="/timeline"||n.startsWith("/n/");function q(n,t={}){let i=new URLSearchParams,s=Un().params;for(let r of["asOf","lang"])s.has(r)&&i.set(r,s.get(r));return Tt(n,i,t)}var S=n=>Tt(location.pathname,Un().params,n);function Tt(n,t,i){for(let[r,l]of Object.entries(i))l?t.set(r,l):t.delete(r);let s=t.toString().replaceAll("%3A",":").replaceAll("%2C",",").replaceAll("%7E","~");return n+(s?`?${s}`:"")}var Y=n=>`/n/${encodeURIComponent(n).replaceAll("%3A",":")}`,gn=document.documentElement.dataset.opensOn??"";function x({params:n}){let t=n.get("asOf")??gn;return/^\d{4}-\d\d-\d\d$/.test(t)?t:null}var jn=["OPEN","OVERDUE"],Sn=["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE","WITHDRAWN","NOT_REQUIRED"];var Gt={brand:"Answerable",skip:"انتقل إلى المحتوى",nav:"العروض",language:"اللغة",loading:"جارٍ التحميل…",none:"لا شيء",yes:"نعم","list.comma":"، ",foot:"كل رقم يستند إلى وقائع مؤرخة، وكل واقعة إلى مصدرها. لا يُخزَّن هنا شيء على أنه «متأخر»: بل يُستنتج لليوم الذي تختاره.","foot.graphiql":"اطرح سؤالك بنفسك في GraphiQL",sample:"هذه هي العينة: مبادرة حقيقية من عام 2017 من وثائق علنية. وهي معروضة كما كانت في {day}، وهو يوم من زمنها. {today}","sample.today":"اعرض اليوم بدلًا من ذلك","name.hidden":"بلا اسم هنا ({id})","date.quarter":"الربع {quarter} من {year}","span.both":"من {since} إلى {until}","span.since":"منذ {since}","span.until":"حتى {until}",days:{zero:"بـ {n} يوم",one:"بيوم واحد",two:"بيومين",few:"بـ {n} أيام",many:"بـ {n} يومًا",other:"بـ {n} يوم"},"unit.days":{zero:"{n} يوم",one:"يوم واحد",two:"يومان",few:"{n} أيام",many:"{n} يومًا",other:"{n} يوم"},"unit.weeks":{zero:"{n} أسبوع",one:"أسبوع واحد",two:"أسبوعان",few:"{n} أسابيع",many:"{n} أسبوعًا",other:"{n} أسبوع"},"unit.months":{zero:"{n} شهر",one:"شهر واحد",two:"شهران",few:"{n} أشهر",many:"{n} شهرًا",other:"{n} شهر"},"unit.years":{zero:"{n} سنة",one:"سنة واحدة",two:"سنتان",few:"{n} سنوات",many:"{n} سنة",other:"{n} سنة"},assumption:"افتراض",sources:{zero:"بلا مصدر",one:"مصدر واحد",two:"مصدران",few:"{n} مصادر",many:"{n} مصدرًا",other:"{n} مصدر"},"source.page":"ص {page}","source.open":"فتح","source.stated":"صرّح به {who} في {day}","failure.network":"الخادم لا يجيب. هل هو مشغَّل، وهل أنت متصل؟","failure.token":"رمزك غير صالح أو انتهت صلاحيته. سجّل الخروج، أو سجّل الدخول برمز جديد.","failure.notFound":"لا وجود لهذا هنا، أو لا يحق لك رؤيته.","failure.unavailable":"لا يمكن الإجابة الآن. أعد المحاولة بعد قليل.","failure.busy":"الخادم مشغول. أعد المحاولة بعد قليل.","failure.slow":"استغرق الجواب وقتًا طويلًا. اطلب أقل: اختر موضوعًا أو فريق عمل.","failure.other":"لم يجب الخادم عن هذا. وهو يقول:","failure.retry":"أعد المحاولة","live.changed":{zero:"لا تغيير.",one:"تغيير واحد.",two:"تغييران.",few:"{n} تغييرات.",many:"{n} تغييرًا.",other:"{n} تغيير."},"live.show":"اعرض","live.lost":"انقطع الاتصال. ستعيد الصفحة الاتصال من تلقاء نفسها.","board.title":"من عليه الرد","headline.title":"كيف هو الحال","headline.late":{zero:"في {day}، لا رد متأخر ({n})، على {who}.",one:"في {day}، رد واحد متأخر، على {who}.",two:"في {day}، ردان متأخران، على {who}.",few:"في {day}، {n} ردود متأخرة، على {who}.",many:"في {day}، {n} ردًا متأخرًا، على {who}.",other:"في {day}، {n} رد متأخر، على {who}."},"headline.who":{zero:"لا جهة",one:"جهة واحدة",two:"جهتين",few:"{n} جهات",many:"{n} جهة",other:"{n} جهة"},"headline.nobody":"في {day}، لا شيء متأخر بحسب المصادر.","headline.assumed":{zero:"ولا شيء يضاف ({n}) إن صح افتراضنا.",one:"ورد واحد آخر متأخر إن صح افتراضنا.",two:"وردان آخران متأخران إن صح افتراضنا.",few:"و{n} ردود أخرى متأخرة إن صح افتراضنا.",many:"و{n} ردًا آخر متأخرًا إن صح افتراضنا.",other:"و{n} رد آخر متأخر إن صح افتراضنا."},"headline.apart":"معدود على حدة، إن صح افتراضنا","headline.rate":"أُجيب عن {rate} مما طُلب.","headline.median":{zero:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ {n} يوم أو أكثر.",one:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ يومًا واحدًا أو أكثر.",two:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ يومين أو أكثر.",few:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ {n} أيام أو أكثر.",many:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ {n} يومًا أو أكثر.",other:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ {n} يوم أو أكثر."},"filters.title":"تضييق المعروض","filters.theme":"الموضوع","filters.group":"فريق العمل","filters.who":"من عليه الرد","filters.state":"الحالة","filters.asOf":"كما في يوم","filters.today":"اليوم","filters.any":"الكل","filters.all":"كل الحالات","filters.owing":"مستحق: مفتوح أو متأخر","filters.noTheme":"بلا موضوع","filters.noGroup":"خارج فرق العمل","filters.unreported":"لا شيء مُبلَّغ عنه","filters.unassessed":"غير مُقيَّم","chips.month":"مستحق في {month}","chips.noMonth":"بلا موعد","chips.round":"الجولة {round}","chips.noRound":"بلا جولة","chips.assumed":"ما يستند إلى افتراض فقط","chips.sourced":"ما تقوله المصادر فقط","chips.remove":"إزالة","groups.title":"بحسب المجموعة والحالة","groups.by":"التجميع بحسب","groups.theme":"الموضوع","groups.respondent":"من عليه الرد","groups.group":"فريق العمل","groups.month":"شهر الاستحقاق","groups.round":"الجولة","groups.total":"المجموع","groups.nobody":"لم يُطلب من أحد","groups.none":"لم يُطلب هنا شيء.","groups.next":"الموعد التالي","groups.overlapping":"ما له عدة مواضيع أو فرق يُعد في سطر كل منها.","groups.count":{zero:"{group}، {state}: {n}",one:"{group}، {state}: {n}",two:"{group}، {state}: {n}",few:"{group}، {state}: {n}",many:"{group}، {state}: {n}",other:"{group}، {state}: {n}"},"groups.countAssumed":{zero:"{group}، {state}، بافتراض: {n}",one:"{group}، {state}، بافتراض: {n}",two:"{group}، {state}، بافتراض: {n}",few:"{group}، {state}، بافتراض: {n}",many:"{group}، {state}، بافتراض: {n}",other:"{group}، {state}، بافتراض: {n}"},"groups.more":{zero:"لا شيء آخر ({n}).",one:"واحد آخر غير معروض: اختر موضوعًا أو فريق عمل.",two:"اثنان آخران غير معروضين: اختر موضوعًا أو فريق عمل.",few:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل.",many:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل.",other:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل."},"notAsked.title":"لم يُطلب","notAsked.what":"ماذا","notAsked.since":"صدرت أو اتُّفق عليها","notAsked.none":"كل ما هنا طُلب من جهة ما.","notAsked.narrowed":"هذه المرشحات تخص من عليه الرد وموعده ومآله. أزلها لترى ما لم يُطلب من أحد.","notAsked.hint":"لم يُطلب من أحد الرد على هذه، ولا حتى بافتراض.","notAsked.cut":"قد يكون هناك أكثر مما هو معدود هنا.","list.owed":"المستحق من الردود","list.all":"كل الحالات","list.or":" أو ","list.who":"من","list.what":"عليه الرد على","list.due":"الموعد","list.state":"الحالة","list.progress":"التقدم","list.assessment":"التقييم","list.mark":"{what}: {status}","list.disputed":"مختلَف فيه","list.round":"الجولة","list.daysLate":"أيام التأخير","list.rests":"يستند إلى","list.restsAssumed":"افتراض","list.restsSourced":"مصادر","list.link":"الرابط","list.noDue":"بلا موعد","list.none":"لا شيء هنا.","list.noneSourced":"لا شيء هنا بحسب المصادر.","list.assumed":{zero:"لا شيء يستند إلى افتراض ({n})",one:"واحد يستند إلى افتراض",two:"اثنان يستندان إلى افتراض",few:"{n} تستند إلى افتراض",many:"{n} تستند إلى افتراض",other:"{n} تستند إلى افتراض"},"list.assumedHint":"لا تقول المصادر إن هذه الردود مستحقة. وهي مستحقة إن صح اختيار قام به واضعو هذا المخطط. ولا تدخل في أي عدد للمتأخرين.","list.more":{zero:"لا مزيد ({n})",one:"اعرض واحدًا آخر",two:"اعرض اثنين آخرين",few:"اعرض المزيد (بقي {n})",many:"اعرض المزيد (بقي {n})",other:"اعرض المزيد (بقي {n})"},"list.tooMany":{zero:"لا شيء آخر ({n}).",one:"واحد آخر غير معروض: ضيّق القائمة.",two:"اثنان آخران غير معروضين: ضيّق القائمة.",few:"{n} أخرى غير معروضة: ضيّق القائمة.",many:"{n} أخرى غير معروضة: ضيّق القائمة.",other:"{n} أخرى غير معروضة: ضيّق القائمة."},"trend.title":"الأشهر الاثنا عشر الأخيرة","trend.table":"الأرقام في جدول","trend.alt":"الردود المتأخرة شهريًا: {then} في {from}، و{now} في {to}. يضم الجدول أدناه كل الأرقام.","trend.hint":"في نهاية كل شهر؛ العدد هو المتأخر. ولا يشمل ما يقوم على افتراض.","since.title":"ما تغيّر منذ","since.day":"منذ","since.month":"الشهر الماضي","since.year":"سنة","since.none":"لم يتغيّر شيء بحسب المصادر.","since.notAsked":"غير مستحق","since.then":"أصبح","lanes.title":"المسارات","lanes.themes":"الموضوع","lanes.subjects":"ما أُوصي به أو اتُّفق عليه","lanes.respondents":"من طُلب منه","lanes.assumed":"خط متقطع: يقوم على افتراض","lanes.drawing":"من كل موضوع إلى ما طُلب، وإلى من طُلب منه","lanes.board":"اعرضها في قائمة.","lanes.tooMany":{zero:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح.",one:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح.",two:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح.",few:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح.",many:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح.",other:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح."},"map.title":"الخريطة","map.hint":"ابحث عن جهة ثم وسّع ما ترتبط به. والقائمة بجانب الخريطة تعرض الشيء نفسه.","map.add":"أضف إلى الخريطة","map.color":"اللون بحسب","map.byKind":"النوع","map.size":"الحجم بحسب","map.byShown":"العلاقات المعروضة","map.allDays":"كل الأيام معًا","map.time":"اليوم","map.undo":"تراجع","map.arrange":"أعد الترتيب","map.clear":"أفرغ الخريطة","map.drawing":{zero:"خريطة بلا عُقد ({n}).",one:"خريطة من عقدة واحدة، والقائمة بجانبها فيها العقدة نفسها.",two:"خريطة من عقدتين، والقائمة بجانبها فيها العقدتان نفساهما.",few:"خريطة من {n} عُقد، والقائمة بجانبها فيها العُقد نفسها.",many:"خريطة من {n} عقدة، والقائمة بجانبها فيها العُقد نفسها.",other:"خريطة من {n} عقدة، والقائمة بجانبها فيها العُقد نفسها."},"map.zoomIn":"تكبير","map.zoomOut":"تصغير","map.fit":"اعرض الكل","map.wheel":"‏Ctrl مع العجلة للتكبير. اسحب عقدة لتثبيتها.","map.noWebGL":"لا يدعم هذا المتصفح WebGL: الخريطة ثابتة، والقائمة تؤدي كل شيء.","map.low":"منخفض","map.high":"مرتفع: {measure}","map.none":"خارج الشبكة","map.svg":"انسخ بصيغة SVG","map.png":"انسخ بصيغة PNG","map.from":"من","map.relationship":"العلاقة","map.to":"إلى","map.since":"منذ","map.nodes":{zero:"لا عُقد ({n})",one:"عقدة واحدة",two:"عقدتان",few:"{n} عُقد",many:"{n} عقدة",other:"{n} عقدة"},"map.relationships":{zero:"لا علاقات بينها ({n})",one:"علاقة واحدة بينها",two:"علاقتان بينها",few:"{n} علاقات بينها",many:"{n} علاقة بينها",other:"{n} علاقة بينها"},"map.keys":"مفاتيح الأسهم: أعلى وأسفل يتنقلان في القائمة، والتقدم يفتح عقدة ويتنقل بين جيرانها، والرجوع يعود.","map.empty":"لا شيء على الخريطة في هذا اليوم. أضف جهة أو اختر يومًا آخر.","map.pinned":"مثبّت","map.page":"افتح صفحته","map.ties":"المرتبط به هنا","map.expand":"وسّع","map.all":"الكل عدا الوثائق","map.expanded":"ما جرى توسيعه","map.collapse":"اطوِ","map.hide":"إخفاء","map.hidden":"المخفي","map.showAgain":"أظهره من جديد","map.pin":"ثبّت","map.unpin":"ألغِ التثبيت","map.remove":"أزل","map.into":"ضعه في المجموعة {set}","map.outOf":"أخرجه من المجموعة {set}","map.tooMany":{zero:"عدد العُقد {n}، والخريطة تتسع إلى {most}. اطوِ توسيعًا أو وسّع بنوع واحد.",one:"عدد العُقد {n}، والخريطة تتسع إلى {most}. اطوِ توسيعًا أو وسّع بنوع واحد.",two:"عدد العُقد {n}، والخريطة تتسع إلى {most}. اطوِ توسيعًا أو وسّع بنوع واحد.",few:"عدد العُقد {n}، والخريطة تتسع إلى {most}. اطوِ توسيعًا أو وسّع بنوع واحد.",many:"عدد العُقد {n}، والخريطة تتسع إلى {most}. اطوِ توسيعًا أو وسّع بنوع واحد.",other:"عدد العُقد {n}، والخريطة تتسع إلى {most}. اطوِ توسيعًا أو وسّع بنوع واحد."},"map.compare":"قارن مجموعتين","map.compareHint":"اختر عقدة من القائمة وضعها في المجموعة «أ» (A) أو «ب» (B): عندئذ تُعرض المسارات بينهما وما تشترك فيه.","map.set":"المجموعة {set}","map.paths":"المسارات من A إلى B","map.hops":"أقصى عدد للخطوات","map.noPath":"لا مسار بين الاثنين.","map.distance":{zero:"أقصرها بلا خطوات ({n}).",one:"أقصرها خطوة واحدة.",two:"أقصرها خطوتان.",few:"أقصرها {n} خطوات.",many:"أقصرها {n} خطوة.",other:"أقصرها {n} خطوة."},"map.notAtOnce":"لم يجتمع في وقت واحد","map.showPath":"اعرض على الخريطة","map.morePaths":"هناك مسارات أخرى: هذه أولها.","map.overlap":"ما تشترك فيه","map.overlapHint":"عدد المرتبطين بكليهما، ونسبتهم من كل المرتبطين بأحدهما.","map.shared":"مشترك بين {a} و{b}","measure.degree":"الدرجة","measure.betweenness":"الوساطة","measure.closeness":"القرب","measure.pageRank":"PageRank","measure.constraint":"القيد","measure.core":"رقم النواة","timeline.title":"الجدول الزمني","timeline.month":"الشهر","timeline.from":"أول شهر","timeline.to":"آخر شهر","timeline.cut":"ما يحين موعده هنا أكثر من أن يسعه جدول واحد. تعدّه الصفحة الأولى شهرًا بشهر.","timeline.now":"اليوم المعروض","timeline.elsewhere":"في مكان آخر","timeline.says":"ما يقوله {document} فقط","timeline.saysOn":"ما يقوله {document} فقط، ص. {page}","timeline.others":"مصدر آخر: {dates}","timeline.MEETING":"اجتماع","timeline.MEETING_PLANNED":"مقرّر","timeline.MEETING_HELD":"عُقد","timeline.MEETING_CANCELLED":"أُلغي","timeline.PUBLISHED":"نُشر","timeline.DUE":"مستحق","timeline.due":{zero:"لا شيء مستحق",one:"استحقاق واحد",two:"استحقاقان",few:"{n} استحقاقات",many:"{n} استحقاقًا",other:"{n} استحقاق"},"timeline.owing":{zero:"لا أحد مدين بالرد",one:"طرف واحد",two:"طرفان",few:"{n} أطراف",many:"{n} طرفًا",other:"{n} طرف"},"state.OPEN":"مفتوح","state.OVERDUE":"متأخر","state.ANSWERED":"تم الرد","state.ANSWERED_LATE":"تم الرد متأخرًا","state.WITHDRAWN":"مسحوب","state.NOT_REQUIRED":"للعلم","why.show":"لماذا؟","why.hide":"إغلاق","why.showOf":"لماذا؟ {who}، {what}","why.hideOf":"إغلاق الأسباب: {who}، {what}","why.title":"لماذا هذا مستحق","why.gone":"لم يعد هذا مستحقًا.","why.because":{zero:"لماذا",one:"لماذا",two:"لماذا: سببان",few:"لماذا: {n} أسباب",many:"لماذا: {n} سببًا",other:"لماذا: {n} سبب"},"why.assumed":"هذا يستند إلى افتراض: ومن دونه لا يستحق هنا شيء.","why.deadline":"حتى متى","why.noDeadline":"لا شيء يحدد موعدًا، فلا يتأخر أبدًا.","why.round":"طُلب في الجولة {round}.","why.answers":"ما الذي أُجيب به","why.noAnswers":"لم يُسجَّل أي رد.","why.write":"إلى من يُكتب","howFar.title":"إلى أين وصل","howFar.progress":"بقول من عليه الرد","howFar.assessment":"كما يراه غيره","howFar.disputed":"مختلَف فيه: لا يقول غيره ما يقوله من عليه الرد.","why.withdrawn":"سُحب الطلب.","why.alone":"هذا السبب وحده يعطي {day}.","way.about":"يتناول","way.themeOf":"هو موضوع","way.partOf":"جزء من","way.hasPart":"من أجزائه","way.addressedTo":"وُجِّه إلى","way.askedBy":"تلقى الطلب في","way.memberOf":"عضو في","way.hasMember":"من أعضائه","way.succeededBy":"خلفه","way.succeeds":"يخلف","way.other":"متصل بـ","way.withdrawnOn":"سُحب في {day}","deadline.agreed":"الموعد المتفق عليه عند الطلب ({asked}).","deadline.within":"{period} بعد الطلب ({asked})، كما اتُّفق.","deadline.review":"اليوم الأخير من المراجعة «{review}» ({on})، وهي الأولى بعد الطلب ({asked}). ولم يُتفق على موعد ولا مدة.","deadline.others":{zero:"لا مصادر أخرى ({n})",one:"مصدر آخر يقول غير ذلك",two:"مصدران آخران يقولان غير ذلك",few:"مصادر أخرى تقول غير ذلك ({n})",many:"مصادر أخرى تقول غير ذلك ({n})",other:"مصادر أخرى تقول غير ذلك ({n})"},"response.by":"قدمه {who}","response.for":"نيابة عن {who}","response.retracted":"سُحب في {day}","responsibility.ITSELF":"على المخاطَب نفسه الرد.","responsibility.EACH_MEMBER":"على كل عضو كان في المجموعة في ذلك اليوم الرد.","responsibility.ANY_MEMBER":"يكفي رد أي عضو.","responsibility.NOT_REQUIRED":"أُرسل للعلم: لا يُطلب رد.","node.missing":"غير موجود","node.missingHint":"لا وجود لـ {id}، أو لا يحق لك رؤيته.","node.owes":"ما عليه من ردود وما رد عليه","node.asked":"من سُئل، وبماذا أجاب","node.inScope":"المستحق في نطاقه","node.related":"الصلات","node.all":"اعرض الكل","node.fewer":"اعرض أقل","node.more":{zero:"لا مزيد ({n})",one:"وواحد آخر",two:"واثنان آخران",few:"و{n} أخرى",many:"و{n} أخرى",other:"و{n} أخرى"},"node.others":{zero:"لا مصادر أخرى ({n})",one:"مصدر آخر يقول غير ذلك",two:"مصدران آخران يقولان غير ذلك",few:"مصادر أخرى تقول غير ذلك ({n})",many:"مصادر أخرى تقول غير ذلك ({n})",other:"مصادر أخرى تقول غير ذلك ({n})"},"node.printed":"كما في {day}","node.printedToday":"كما في اليوم","node.relationships":"كل العلاقات حسب النوع","node.timeline":"ما ورد فيه، جدولًا زمنيًا","report.title":"تقرير المراجعة","report.hint":"صفحتان لاجتماع مراجعة: ما اتُّفق عليه، ومن ردّ وكيف، ومن عليه الرد، وما تغيّر منذ المراجعة السابقة.","report.from":"من (فارغ: المراجعة السابقة)","report.to":"إلى (فارغ: اليوم)","report.open":"افتح واطبع","report.markdown":"احفظ بصيغة Markdown","report.failed":"لا يمكن فتح التقرير. يقول الخادم:","fact.focalPoint":"جهة الاتصال","fact.representing":"نيابة عن {who}","fact.addressedOn":"طُلب في {day}","fact.dueOn":"مستحق في {day}","fact.withdrawnOn":"سُحب في {day}","fact.on":"في {day}","fact.respondWithin":"الرد خلال {period}","property.aliases":"أسماء أخرى","property.abbreviation":"الاختصار","property.identifiers":"المعرّفات","property.kind":"النوع","property.country":"البلد","property.summary":"الملخص","property.status":"الوضع","property.pilot":"تجريبي","property.text":"النص","property.agreedOn":"اتُّفق في","property.issuedOn":"صدر في","property.publishedOn":"نُشر في","property.language":"اللغة","property.url":"العنوان","property.pages":"الصفحات","property.on":"متى","property.days":"الأيام","property.place":"المكان","property.roleTitle":"الصفة","property.contact":"الاتصال","property.state":"الحالة","property.submittedOn":"قُدم في","property.reportedOn":"تاريخ التقرير","property.retractedOn":"سُحب في","property.time":"الفترة","property.visibility":"يراه","label.ACTION_POINT":"نقطة عمل","label.DOCUMENT":"وثيقة","label.INITIATIVE":"مبادرة","label.MEETING":"اجتماع","label.ORGANIZATION":"منظمة","label.OUTCOME":"نتيجة","label.PERSON":"شخص","label.PROGRESS_REPORT":"تقرير تقدم","label.RECOMMENDATION":"توصية","label.RESPONSE":"رد","label.STAKEHOLDER_GROUP":"مجموعة جهات","label.THEME":"موضوع","label.WORKING_GROUP":"فريق عمل","organizationKind.GOVERNMENT":"حكومة","organizationKind.MINISTRY":"وزارة","organizationKind.POLICE":"شرطة","organizationKind.MULTILATERAL":"متعددة الأطراف","organizationKind.CIVIL_SOCIETY":"مجتمع مدني","organizationKind.RESEARCH":"بحوث","organizationKind.NETWORK":"شبكة","organizationKind.OTHER":"غير ذلك","documentKind.CONCEPT_NOTE":"مذكرة مفاهيمية","documentKind.BRIEF":"موجز","documentKind.REPORT":"تقرير","documentKind.WORKING_PAPER":"ورقة عمل","documentKind.AGENDA":"جدول أعمال","documentKind.SUMMARY":"ملخص","documentKind.CASE_STUDY":"دراسة حالة","documentKind.ACTION_PLAN":"خطة عمل","documentKind.OTHER":"غير ذلك","meetingKind.PLANNING":"تخطيط","meetingKind.MEETING":"اجتماع","meetingKind.WORKSHOP":"ورشة","meetingKind.OUTREACH":"توعية","meetingKind.EVENT":"فعالية","meetingKind.REVIEW":"مراجعة","meetingKind.CONVENING":"لقاء عام","meetingKind.SESSION":"جلسة","meetingStatus.PLANNED":"مخطط له","meetingStatus.HELD":"عُقد","meetingStatus.CANCELLED":"أُلغي","memberStatus.PROPOSED":"مقترح","memberStatus.INVITED":"مدعو","memberStatus.CONFIRMED":"مؤكد","memberStatus.ATTENDED":"حضر","memberStatus.DECLINED":"اعتذر","groupStatus.PLANNED":"مخطط له","groupStatus.ACTIVE":"نشط","groupStatus.CLOSED":"مغلق","visibility.PUBLIC":"الجميع","visibility.PARTNER":"الشركاء","visibility.MEMBER":"الأعضاء","visibility.SECRETARIAT":"الأمانة","responseKind.ACCEPTED":"مقبول","responseKind.PARTLY_ACCEPTED":"مقبول جزئيًا","responseKind.REJECTED":"مرفوض","responseKind.NOTED":"أُحيط علمًا","responseKind.HOLDING":"رد مؤقت","responseState.DRAFT":"مسودة","responseState.SUBMITTED":"مقدَّم","responseState.RETRACTED":"مسحوب","progress.NOT_STARTED":"لم يبدأ","progress.IN_PROGRESS":"جارٍ","progress.PARTLY_IMPLEMENTED":"منفَّذ جزئيًا","progress.IMPLEMENTED":"منفَّذ","progress.DISCONTINUED":"أُوقف","related.actionPoints":"نقاط العمل","related.addressed":"ما طُلب منه","related.addressees":"من سُئل","related.affiliates":"العاملون فيها","related.affiliations":"يعمل لدى","related.agreed":"ما اتُّفق عليه فيه","related.agreedAt":"اتُّفق عليه في","related.answers":"يرد على","related.conveners":"يعقده","related.convenes":"يعقد","related.coordinates":"ينسق","related.coordinators":"ينسقه","related.discussed":"على جدول الأعمال","related.discussedAt":"نوقش في","related.discussedDocuments":"وثائق جدول الأعمال","related.documents":"الوثائق","related.heldBy":"عقده","related.hosted":"اجتماعات استضافها","related.hosts":"استضافه","related.implements":"ينفذ","related.informedByDocuments":"تغذيه هذه الوثائق","related.informedByMeetings":"تغذيه هذه الاجتماعات","related.informedByWorkingGroups":"تغذيه فرق العمل هذه","related.informs":"يغذي","related.issuedDocuments":"وثائق أصدرها","related.issuedRecommendations":"توصيات أصدرها","related.issuers":"أصدره","related.leaders":"يقوده","related.leads":"يقود","related.meetings":"الاجتماعات","related.memberOf":"عضو في","related.members":"الأعضاء","related.onBehalfOf":"نيابة عن","related.outcomes":"النتائج المنشودة","related.partOf":"جزء من","related.participants":"من دُعي ومن حضر","related.participatesIn":"اجتماعات شارك فيها","related.parts":"الأجزاء","related.predecessors":"السلف","related.progressOnBehalf":"تقارير تقدم باسمه","related.progressReports":"تقارير التقدم","related.publishedDocuments":"وثائق نشرها","related.publishedRecommendations":"توصيات نشرها","related.publishers":"نشره","related.recommendations":"التوصيات","related.recorded":"ما تسجله","related.recordedIn":"مسجل في","related.reportsOn":"يتناول","related.responses":"الردود","related.responsesOnBehalf":"ردود باسمه","related.reviewed":"ما روجع فيه","related.reviews":"روجع في","related.submitted":"ردود قدمها","related.submittedBy":"قدمه","related.submittedProgress":"تقارير تقدم قدمها","related.successors":"الخلف","related.supporters":"يدعمه","related.supports":"يدعم","related.themes":"المواضيع","related.translationOf":"ترجمة","related.translations":"الترجمات","related.workedOnBy":"من يعمل عليه","related.workingGroups":"فرق العمل","related.worksOn":"يعمل على","search.title":"بحث","search.box":"ابحث في الأسماء والنصوص","search.go":"ابحث","search.all":"الكل","search.facets":"أنواع النتائج","search.none":"لم يُعثر على شيء.","search.hint":'يجب أن ترد كل الكلمات بأي من صيغها. ويعمل أيضًا: "عبارة" بين علامتي تنصيص، وOR، و-بدون، وبداية*.',share:"مشاركة","share.link":"نسخ الرابط","share.csv":"نسخ بصيغة CSV","share.markdown":"نسخ بصيغة Markdown","share.query":"نسخ استعلام GraphQL","share.variables":"المتغيرات، ورابط يفتحه:","share.graphiql":"فتح في GraphiQL","share.print":"طباعة","share.copied":"نُسخ.","share.name":"الاسم","share.until":"حتى","share.found":"ما يطابق","share.failed":"لم يُنسخ: {why}",signIn:"تسجيل الدخول","signIn.signedIn":"مسجَّل","signIn.as":"{role}. ترى ما يُعرض على: {clearance}.","signIn.out":"تسجيل الخروج","signIn.token":"الرمز","signIn.hint":"تعطيك الأمانة رمزًا. ويُحفظ في هذا اللسان فقط.","signIn.go":"دخول","role.READER":"يمكنك القراءة","role.RESPONDENT":"يمكنك القراءة والرد عن منظماتك","role.EDITOR":"يمكنك القراءة والكتابة","pick.other":"اختر غيره","pick.found":{zero:"لا شيء ({n}).",one:"وُجد واحد: اختره.",two:"وُجد اثنان: اختر واحدًا.",few:"وُجدت {n}: اختر واحدًا.",many:"وُجد {n}: اختر واحدًا.",other:"وُجد {n}: اختر واحدًا."},"write.record":"تسجيل رد","write.retract":"سحب هذا الرد","write.report":"تسجيل تقدم","write.retractReport":"سحب هذا التقرير","write.assess":"سجّل تقييمك للتقدّم","write.from":"من يجيب","write.submitter":"من يقول ذلك","write.withdraw":"سحب الطلب","write.ask":"طلب رد من جهة","write.kind":"ماذا يقول","write.textVisibility":"من يقرأ النص","write.asVisible":"كل من يرى الباقي","write.withdrawnOn":"سُحب في","write.addressee":"من يُطلب منه","write.addressedOn":"طُلب في","write.dueOn":"الموعد، إن اتُّفق على تاريخ","write.responsibility":"من عليه الرد إن كانت مجموعة","write.dateHint":"تاريخ مثل 2017-02-14 أو 2017-02 أو 2017-Q1 أو 2017","write.where":"أين ورد ذلك؟","write.document":"الوثيقة","write.page":"الصفحة","write.quote":"الاقتباس","write.assumption":"أو من دون وثيقة: ما الذي تفترضه ولماذا","write.statement":"من دون أي منهما يُحفظ بوصفه تصريحك اليوم.","write.save":"حفظ","write.done":"حُفظ.","write.change":"{before} ← {after}","conflict.title":"كتب غيرك هنا منذ أن نظرت. قارن ثم قرر.","conflict.mine":"ما تكتبه","conflict.now":"ما هو قائم الآن","conflict.again":"اكتب ما لدي مع ذلك"};var Fe={brand:"Answerable",skip:"Skip to the content",nav:"Views",language:"Language",loading:"Loading…",none:"none",yes:"yes","list.comma":", ",foot:"Every number rests on dated facts, and every fact on its source. Nothing here is stored as “late”: it is derived for the day you choose.","foot.graphiql":"Ask your own question in GraphiQL",sample:"This is the sample: a real initiative of 2017, from public documents. It is shown as of {day}, a day of its own time. {today}","sample.today":"Show today instead","name.hidden":"Not named here ({id})","date.quarter":"Q{quarter} {year}","span.both":"{since} to {until}","span.since":"since {since}","span.until":"until {until}",days:{one:"by {n} day",other:"by {n} days"},"unit.days":{one:"{n} day",other:"{n} days"},"unit.weeks":{one:"{n} week",other:"{n} weeks"},"unit.months":{one:"{n} month",other:"{n} months"},"unit.years":{one:"{n} year",other:"{n} years"},assumption:"Assumption",sources:{one:"Source",other:"{n} sources"},"source.page":"p. {page}","source.open":"open","source.stated":"Stated by {who} on {day}","failure.network":"The server does not answer. Is it running, and are you connected?","failure.token":"Your token is not valid, or no longer. Sign out, or sign in with a new one.","failure.notFound":"There is no such thing here, or you may not see it.","failure.unavailable":"This cannot be answered just now. Try again in a moment.","failure.busy":"The server is busy. Try again in a moment.","failure.slow":"The answer took too long. Ask for less: choose a theme or a working group.","failure.other":"The server did not answer this. It says:","failure.retry":"Try again","live.changed":{one:"{n} changed.",other:"{n} changed."},"live.show":"Show","live.lost":"The connection is lost. The page connects again by itself.","board.title":"Who owes an answer","headline.title":"How it stands","headline.late":{one:"On {day}, {n} answer is late, owed by {who}.",other:"On {day}, {n} answers are late, owed by {who}."},"headline.who":{one:"{n} stakeholder",other:"{n} stakeholders"},"headline.nobody":"On {day}, nothing is late as far as the sources say.","headline.assumed":{one:"{n} more would be late, if what we assume is right.",other:"{n} more would be late, if what we assume is right."},"headline.apart":"Counted apart, if what we assume is right","headline.rate":"{rate} of what was asked has been answered.","headline.median":{one:"Half of all delays, answers given late included, are {n} day or longer.",other:"Half of all delays, answers given late included, are {n} days or longer."},"filters.title":"Narrow what is shown","filters.theme":"Theme","filters.group":"Working group","filters.who":"Who owes","filters.state":"State","filters.asOf":"As of","filters.today":"Today","filters.any":"any","filters.all":"all states","filters.owing":"owed: open or late","filters.noTheme":"without a theme","filters.noGroup":"of no working group","filters.unreported":"nothing reported","filters.unassessed":"not assessed","chips.month":"due in {month}","chips.noMonth":"without a due date","chips.round":"round {round}","chips.noRound":"without a round","chips.assumed":"only what rests on an assumption","chips.sourced":"only what the sources say","chips.remove":"remove","groups.title":"By group and state","groups.by":"Group by","groups.theme":"Theme","groups.respondent":"Who owes","groups.group":"Working group","groups.month":"Month due","groups.round":"Round","groups.total":"All","groups.nobody":"nobody was asked","groups.none":"Nothing was asked here.","groups.next":"Next due","groups.overlapping":"What has several themes or groups counts in the row of each.","groups.count":{one:"{group}, {state}: {n}",other:"{group}, {state}: {n}"},"groups.countAssumed":{one:"{group}, {state}, on an assumption: {n}",other:"{group}, {state}, on an assumption: {n}"},"groups.more":{one:"{n} more is not shown: choose a theme or a working group.",other:"{n} more are not shown: choose a theme or a working group."},"notAsked.title":"Not asked","notAsked.what":"What","notAsked.since":"Issued or agreed","notAsked.none":"Everything here was asked of somebody.","notAsked.narrowed":"A request is narrowed by who owes it, when it is due and how it goes. Take these away to see what nobody was asked.","notAsked.hint":"Nobody was asked for an answer to these, not even by an assumption.","notAsked.cut":"There may be more than are counted here.","list.owed":"What is owed","list.all":"All states","list.or":" or ","list.who":"Who","list.what":"Owes an answer to","list.due":"Due","list.state":"State","list.progress":"Progress","list.assessment":"Assessment","list.mark":"{what}: {status}","list.disputed":"disputed","list.round":"Round","list.daysLate":"Days late","list.rests":"Rests on","list.restsAssumed":"an assumption","list.restsSourced":"sources","list.link":"Link","list.noDue":"no date","list.none":"Nothing here.","list.noneSourced":"Nothing here, as far as the sources say.","list.assumed":{one:"{n} rests on an assumption",other:"{n} rest on an assumption"},"list.assumedHint":"The sources do not say that these are owed. They are, if a choice that the authors of this graph made is right. They are in no number of who is late.","list.more":{one:"Show {n} more",other:"Show more ({n} left)"},"list.tooMany":{one:"{n} more is not shown: narrow the list.",other:"{n} more are not shown: narrow the list."},"trend.title":"The last twelve months","trend.table":"The numbers as a table","trend.alt":"Late answers by month: {then} on {from}, {now} on {to}. The table below has every number.","trend.hint":"At the end of each month; the number is what was late. What rests on an assumption is left out.","since.title":"What changed since","since.day":"Since","since.month":"the last month","since.year":"a year ago","since.none":"Nothing changed, as far as the sources say.","since.notAsked":"not owed","since.then":"became","lanes.title":"Lanes","lanes.themes":"Theme","lanes.subjects":"What was recommended or agreed","lanes.respondents":"Who was asked","lanes.assumed":"Dashed: it rests on an assumption","lanes.drawing":"From each theme to what was asked, and to who was asked","lanes.board":"Show them as a list.","lanes.tooMany":{one:"{n} answer is too many for one drawing; narrow it by a filter.",other:"{n} answers are too many for one drawing; narrow them by a filter."},"map.title":"Map","map.hint":"Search for somebody, then expand what they are related to. The list beside the map shows the same.","map.add":"Add to the map","map.color":"Color by","map.byKind":"Kind","map.size":"Size by","map.byShown":"Relationships shown","map.allDays":"All days at once","map.time":"The day","map.undo":"Undo","map.arrange":"Arrange again","map.clear":"Clear the map","map.drawing":{one:"A map of {n} node. The list beside it has the same.",other:"A map of {n} nodes. The list beside it has the same."},"map.zoomIn":"Zoom in","map.zoomOut":"Zoom out","map.fit":"Show all","map.wheel":"Ctrl and the wheel zoom. Drag a node to pin it.","map.noWebGL":"This browser draws no WebGL: the map stands still. The list does all the same.","map.low":"low","map.high":"high: {measure}","map.none":"not in the network","map.svg":"Copy as SVG","map.png":"Copy as PNG","map.from":"From","map.relationship":"Relationship","map.to":"To","map.since":"Since","map.nodes":{one:"{n} node",other:"{n} nodes"},"map.relationships":{one:"{n} relationship among them",other:"{n} relationships among them"},"map.keys":"Arrow keys: up and down walk the list, forward opens a node and walks its neighbours, back returns.","map.empty":"Nothing is on the map on this day. Add somebody, or choose another day.","map.pinned":"pinned","map.page":"Open its page","map.ties":"Related here","map.expand":"Expand","map.all":"All but documents","map.expanded":"What was expanded","map.collapse":"collapse","map.hide":"Hide","map.hidden":"Hidden","map.showAgain":"show again","map.pin":"Pin","map.unpin":"Unpin","map.remove":"Remove","map.into":"Put into set {set}","map.outOf":"Take out of set {set}","map.tooMany":{one:"{n} node, and a map takes {most}. Collapse an expansion, or expand by one type only.",other:"{n} nodes are too many: a map takes {most}. Collapse an expansion, or expand by one type only."},"map.compare":"Compare two sets","map.compareHint":"Choose a node in the list and put it into set A or B: then the paths between them and what their groups share are found.","map.set":"Set {set}","map.paths":"Paths from A to B","map.hops":"At most this many hops","map.noPath":"No path leads from one to the other.","map.distance":{one:"The shortest has {n} hop.",other:"The shortest has {n} hops."},"map.notAtOnce":"never at one time","map.showPath":"Show on the map","map.morePaths":"There are more paths: these are the first.","map.overlap":"What they share","map.overlapHint":"How many are tied to both, and which part that is of all who are tied to either.","map.shared":"shared by {a} and {b}","measure.degree":"Degree","measure.betweenness":"Betweenness","measure.closeness":"Closeness","measure.pageRank":"PageRank","measure.constraint":"Constraint","measure.core":"Core number","timeline.title":"Timeline","timeline.month":"Month","timeline.from":"First month","timeline.to":"Last month","timeline.cut":"Too much falls due here for one table. The board counts it by month.","timeline.now":"the day shown","timeline.elsewhere":"Elsewhere","timeline.says":"only what {document} says","timeline.saysOn":"only what {document} says on p. {page}","timeline.others":"another source: {dates}","timeline.MEETING":"Meeting","timeline.MEETING_PLANNED":"Planned","timeline.MEETING_HELD":"Held","timeline.MEETING_CANCELLED":"Cancelled","timeline.PUBLISHED":"Published","timeline.DUE":"Due","timeline.due":{one:"{n} thing falls due",other:"{n} things fall due"},"timeline.owing":{one:"{n} asked",other:"{n} asked"},"state.OPEN":"Open","state.OVERDUE":"Late","state.ANSWERED":"Answered","state.ANSWERED_LATE":"Answered late","state.WITHDRAWN":"Withdrawn","state.NOT_REQUIRED":"For information","why.show":"Why?","why.hide":"Close","why.showOf":"Why? {who}, {what}","why.hideOf":"Close the reasons: {who}, {what}","why.title":"Why this is owed","why.gone":"This is no longer owed.","why.because":{one:"Why",other:"Why: {n} reasons"},"why.assumed":"This rests on an assumption: without it, nothing would be owed here.","why.deadline":"Until when","why.noDeadline":"Nothing fixes a date, so it is never late.","why.round":"Asked in round {round}.","why.answers":"What was answered","why.noAnswers":"No answer is recorded.","why.write":"Whom to write to","howFar.title":"How far it has come","howFar.progress":"In the respondent’s own word","howFar.assessment":"As others see it","howFar.disputed":"Disputed: others do not say what the respondent says.","why.withdrawn":"The request is withdrawn.","why.alone":"This reason alone would give {day}.","way.about":"is about","way.themeOf":"is the theme of","way.partOf":"is part of","way.hasPart":"has the part","way.addressedTo":"was addressed to","way.askedBy":"was asked by","way.memberOf":"is a member of","way.hasMember":"has the member","way.succeededBy":"was succeeded by","way.succeeds":"succeeds","way.other":"is connected to","way.withdrawnOn":"withdrawn on {day}","deadline.agreed":"The date that was agreed when it was asked ({asked}).","deadline.within":"{period} after it was asked ({asked}), as was agreed.","deadline.review":"The last day of the review “{review}” ({on}), the first after it was asked ({asked}). No date or period was agreed.","deadline.others":{one:"Another source says otherwise",other:"Other sources say otherwise ({n})"},"response.by":"Submitted by {who}","response.for":"For {who}","response.retracted":"retracted {day}","responsibility.ITSELF":"The addressee itself owes the answer.","responsibility.EACH_MEMBER":"Each member that the group had on that day owes an answer.","responsibility.ANY_MEMBER":"The answer of any member is enough.","responsibility.NOT_REQUIRED":"Sent for information: no answer is asked for.","node.missing":"Not found","node.missingHint":"There is no {id}, or you may not see it.","node.owes":"What it owes and has answered","node.asked":"Who was asked, and what they answered","node.inScope":"What is owed in its scope","node.related":"Related","node.all":"Show all","node.fewer":"Show fewer","node.more":{one:"and {n} more",other:"and {n} more"},"node.others":{one:"Another source says otherwise",other:"Other sources say otherwise ({n})"},"node.printed":"As of {day}","node.printedToday":"As of today","node.relationships":"Every relationship, by type","node.timeline":"What it says, as a timeline","report.title":"Review report","report.hint":"Two pages for a review meeting: what was agreed, who answered and how, who owes, and what changed since the last review.","report.from":"From (empty: the last review)","report.to":"To (empty: today)","report.open":"Open and print","report.markdown":"Save as Markdown","report.failed":"The report cannot be opened. The server says:","fact.focalPoint":"focal point","fact.representing":"for {who}","fact.addressedOn":"asked {day}","fact.dueOn":"due {day}","fact.withdrawnOn":"withdrawn {day}","fact.on":"on {day}","fact.respondWithin":"answer within {period}","property.aliases":"Also called","property.abbreviation":"Abbreviation","property.identifiers":"Identifiers","property.kind":"Kind","property.country":"Country","property.summary":"Summary","property.status":"Status","property.pilot":"Pilot","property.text":"Text","property.agreedOn":"Agreed","property.issuedOn":"Issued","property.publishedOn":"Published","property.language":"Language","property.url":"Address","property.pages":"Pages","property.on":"When","property.days":"Days","property.place":"Place","property.roleTitle":"Role","property.contact":"Contact","property.state":"State","property.submittedOn":"Submitted","property.reportedOn":"Reported","property.retractedOn":"Retracted","property.time":"Time","property.visibility":"Seen from","label.ACTION_POINT":"Action point","label.DOCUMENT":"Document","label.INITIATIVE":"Initiative","label.MEETING":"Meeting","label.ORGANIZATION":"Organization","label.OUTCOME":"Outcome","label.PERSON":"Person","label.PROGRESS_REPORT":"Progress report","label.RECOMMENDATION":"Recommendation","label.RESPONSE":"Response","label.STAKEHOLDER_GROUP":"Group of stakeholders","label.THEME":"Theme","label.WORKING_GROUP":"Working group","organizationKind.GOVERNMENT":"Government","organizationKind.MINISTRY":"Ministry","organizationKind.POLICE":"Police","organizationKind.MULTILATERAL":"Multilateral","organizationKind.CIVIL_SOCIETY":"Civil society","organizationKind.RESEARCH":"Research","organizationKind.NETWORK":"Network","organizationKind.OTHER":"Other","documentKind.CONCEPT_NOTE":"Concept note","documentKind.BRIEF":"Brief","documentKind.REPORT":"Report","documentKind.WORKING_PAPER":"Working paper","documentKind.AGENDA":"Agenda","documentKind.SUMMARY":"Summary","documentKind.CASE_STUDY":"Case study","documentKind.ACTION_PLAN":"Action plan","documentKind.OTHER":"Other","meetingKind.PLANNING":"Planning","meetingKind.MEETING":"Meeting","meetingKind.WORKSHOP":"Workshop","meetingKind.OUTREACH":"Outreach","meetingKind.EVENT":"Event","meetingKind.REVIEW":"Review","meetingKind.CONVENING":"Convening","meetingKind.SESSION":"Session","meetingStatus.PLANNED":"Planned","meetingStatus.HELD":"Held","meetingStatus.CANCELLED":"Cancelled","memberStatus.PROPOSED":"proposed","memberStatus.INVITED":"invited","memberStatus.CONFIRMED":"confirmed","memberStatus.ATTENDED":"attended","memberStatus.DECLINED":"declined","groupStatus.PLANNED":"Planned","groupStatus.ACTIVE":"Active","groupStatus.CLOSED":"Closed","visibility.PUBLIC":"Everybody","visibility.PARTNER":"Partners","visibility.MEMBER":"Members","visibility.SECRETARIAT":"The secretariat","responseKind.ACCEPTED":"Accepted","responseKind.PARTLY_ACCEPTED":"Partly accepted","responseKind.REJECTED":"Rejected","responseKind.NOTED":"Noted","responseKind.HOLDING":"Holding reply","responseState.DRAFT":"Draft","responseState.SUBMITTED":"Submitted","responseState.RETRACTED":"Retracted","progress.NOT_STARTED":"Not started","progress.IN_PROGRESS":"In progress","progress.PARTLY_IMPLEMENTED":"Partly implemented","progress.IMPLEMENTED":"Implemented","progress.DISCONTINUED":"Discontinued","related.actionPoints":"Action points","related.addressed":"Asked","related.addressees":"Who was asked","related.affiliates":"People who work there","related.affiliations":"Works for","related.agreed":"Agreed there","related.agreedAt":"Agreed at","related.answers":"Answers","related.conveners":"Convened by","related.convenes":"Convenes","related.coordinates":"Coordinates","related.coordinators":"Coordinated by","related.discussed":"On the agenda","related.discussedAt":"Discussed at","related.discussedDocuments":"Documents on the agenda","related.documents":"Documents","related.heldBy":"Held by","related.hosted":"Hosted meetings","related.hosts":"Hosted by","related.implements":"Implements","related.informedByDocuments":"Informed by documents","related.informedByMeetings":"Informed by meetings","related.informedByWorkingGroups":"Informed by working groups","related.informs":"Informs","related.issuedDocuments":"Documents issued","related.issuedRecommendations":"Recommendations issued","related.issuers":"Issued by","related.leaders":"Led by","related.leads":"Leads","related.meetings":"Meetings","related.memberOf":"Member of","related.members":"Members","related.onBehalfOf":"For","related.outcomes":"Outcomes aimed at","related.partOf":"Part of","related.participants":"Who was invited, and who came","related.participatesIn":"Meetings attended","related.parts":"Parts","related.predecessors":"Preceded by","related.progressOnBehalf":"Progress reports made for it","related.progressReports":"Progress reports","related.publishedDocuments":"Documents published","related.publishedRecommendations":"Recommendations published","related.publishers":"Published by","related.recommendations":"Recommendations","related.recorded":"What it records","related.recordedIn":"Recorded in","related.reportsOn":"Reports on","related.responses":"Answers","related.responsesOnBehalf":"Answers given for it","related.reviewed":"Reviewed there","related.reviews":"Reviewed at","related.submitted":"Answers submitted","related.submittedBy":"Submitted by","related.submittedProgress":"Progress reports submitted","related.successors":"Succeeded by","related.supporters":"Supported by","related.supports":"Supports","related.themes":"Themes","related.translationOf":"Translation of","related.translations":"Translations","related.workedOnBy":"Who works on it","related.workingGroups":"Working groups","related.worksOn":"Works on","search.title":"Search","search.box":"Search names and texts","search.go":"Search","search.all":"All","search.facets":"Kinds of results","search.none":"Nothing was found.","search.hint":"All words must match, in any of their forms. “A phrase” in quotes, OR, -without and begin* work too.",share:"Share","share.link":"Copy the link","share.csv":"Copy as CSV","share.markdown":"Copy as Markdown","share.query":"Copy the GraphQL query","share.variables":"Variables, and a link that opens it:","share.graphiql":"Open in GraphiQL","share.print":"Print","share.copied":"Copied.","share.name":"Name","share.until":"Until","share.found":"What matches","share.failed":"Not copied: {why}",signIn:"Sign in","signIn.signedIn":"Signed in","signIn.as":"{role}. You see what is shown to: {clearance}.","signIn.out":"Sign out","signIn.token":"Token","signIn.hint":"The secretariat gives you a token. It is kept in this tab only.","signIn.go":"Sign in","role.READER":"You may read","role.RESPONDENT":"You may read, and answer for your organizations","role.EDITOR":"You may read and write","pick.other":"Choose another","pick.found":{one:"{n} found: choose it.",other:"{n} found: choose one."},"write.record":"Record an answer","write.retract":"Retract this answer","write.report":"Record progress","write.retractReport":"Retract this report","write.assess":"Record how you see its progress","write.from":"Who answers","write.submitter":"Who says so","write.withdraw":"Withdraw the request","write.ask":"Ask somebody for an answer","write.kind":"What it says","write.textVisibility":"Who may read the text","write.asVisible":"All who see the rest","write.withdrawnOn":"Withdrawn","write.addressee":"Who is asked","write.addressedOn":"Asked","write.dueOn":"Due, if a date was agreed","write.responsibility":"Who owes the answer, if it is a group","write.dateHint":"A date such as 2017-02-14, 2017-02, 2017-Q1 or 2017","write.where":"Where does it say so?","write.document":"Document","write.page":"Page","write.quote":"Quote","write.assumption":"Or, without a document: what you assume, and why","write.statement":"Without either, it is kept as your statement of today.","write.save":"Save","write.done":"Saved.","write.change":"{before} → {after}","conflict.title":"Somebody else has written here since you looked. Compare, and decide.","conflict.mine":"What you write","conflict.now":"What stands there now","conflict.again":"Write mine all the same"};var Lt={brand:"Answerable",skip:"Aller au contenu",nav:"Vues",language:"Langue",loading:"Chargement…",none:"aucun",yes:"oui","list.comma":", ",foot:"Chaque nombre repose sur des faits datés, et chaque fait sur sa source. Rien n’est enregistré comme « en retard » : c’est calculé pour le jour que vous choisissez.","foot.graphiql":"Posez votre propre question dans GraphiQL",sample:"Ceci est l’exemple : une initiative réelle de 2017, d’après des documents publics. Elle est montrée au {day}, un jour de son époque. {today}","sample.today":"Montrer aujourd’hui","name.hidden":"Sans nom ici ({id})","date.quarter":"T{quarter} {year}","span.both":"de {since} à {until}","span.since":"depuis {since}","span.until":"jusqu’à {until}",days:{one:"de {n} jour",many:"de {n} jours",other:"de {n} jours"},"unit.days":{one:"{n} jour",many:"{n} jours",other:"{n} jours"},"unit.weeks":{one:"{n} semaine",many:"{n} semaines",other:"{n} semaines"},"unit.months":{one:"{n} mois",many:"{n} mois",other:"{n} mois"},"unit.years":{one:"{n} an",many:"{n} ans",other:"{n} ans"},assumption:"Hypothèse",sources:{one:"Source",many:"{n} sources",other:"{n} sources"},"source.page":"p. {page}","source.open":"ouvrir","source.stated":"Déclaré par {who} le {day}","failure.network":"Le serveur ne répond pas. Est-il en marche, et êtes-vous connecté ?","failure.token":"Votre jeton n’est pas ou plus valable. Déconnectez-vous, ou connectez-vous avec un nouveau.","failure.notFound":"Cela n’existe pas ici, ou vous ne pouvez pas le voir.","failure.unavailable":"Pas de réponse possible pour l’instant. Réessayez dans un moment.","failure.busy":"Le serveur est occupé. Réessayez dans un moment.","failure.slow":"La réponse a pris trop de temps. Demandez moins : choisissez un thème ou un groupe de travail.","failure.other":"Le serveur n’a pas répondu à cette question. Il dit :","failure.retry":"Réessayer","live.changed":{one:"{n} changement.",many:"{n} changements.",other:"{n} changements."},"live.show":"Montrer","live.lost":"La connexion est perdue. La page se reconnecte d’elle-même.","board.title":"Qui doit une réponse","headline.title":"Où l’on en est","headline.late":{one:"Au {day}, {n} réponse est en retard, due par {who}.",many:"Au {day}, {n} réponses sont en retard, dues par {who}.",other:"Au {day}, {n} réponses sont en retard, dues par {who}."},"headline.who":{one:"{n} partie prenante",many:"{n} parties prenantes",other:"{n} parties prenantes"},"headline.nobody":"Au {day}, rien n’est en retard d’après les sources.","headline.assumed":{one:"{n} de plus serait en retard, si notre hypothèse est juste.",many:"{n} de plus seraient en retard, si nos hypothèses sont justes.",other:"{n} de plus seraient en retard, si nos hypothèses sont justes."},"headline.apart":"Compté à part, si nos hypothèses sont justes","headline.rate":"{rate} de ce qui a été demandé a reçu une réponse.","headline.median":{one:"La moitié des retards, réponses tardives comprises, est d’au moins {n} jour.",many:"La moitié des retards, réponses tardives comprises, est d’au moins {n} jours.",other:"La moitié des retards, réponses tardives comprises, est d’au moins {n} jours."},"filters.title":"Restreindre ce qui est montré","filters.theme":"Thème","filters.group":"Groupe de travail","filters.who":"Qui doit","filters.state":"État","filters.asOf":"Au","filters.today":"Aujourd’hui","filters.any":"tous","filters.all":"tous les états","filters.owing":"dû : en cours ou en retard","filters.noTheme":"sans thème","filters.noGroup":"hors des groupes de travail","filters.unreported":"rien de rapporté","filters.unassessed":"non évalué","chips.month":"dû en {month}","chips.noMonth":"sans échéance","chips.round":"cycle {round}","chips.noRound":"sans cycle","chips.assumed":"seulement ce qui repose sur une hypothèse","chips.sourced":"seulement ce que disent les sources","chips.remove":"retirer","groups.title":"Par groupe et par état","groups.by":"Grouper par","groups.theme":"Thème","groups.respondent":"Qui doit","groups.group":"Groupe de travail","groups.month":"Mois d’échéance","groups.round":"Cycle","groups.total":"Total","groups.nobody":"personne n’a été sollicité","groups.none":"Rien n’a été demandé ici.","groups.next":"Prochaine échéance","groups.overlapping":"Ce qui a plusieurs thèmes ou groupes compte dans la ligne de chacun.","groups.count":{one:"{group}, {state} : {n}",many:"{group}, {state} : {n}",other:"{group}, {state} : {n}"},"groups.countAssumed":{one:"{group}, {state}, par hypothèse : {n}",many:"{group}, {state}, par hypothèse : {n}",other:"{group}, {state}, par hypothèse : {n}"},"groups.more":{one:"{n} autre n’est pas montré : choisissez un thème ou un groupe de travail.",many:"{n} autres ne sont pas montrés : choisissez un thème ou un groupe de travail.",other:"{n} autres ne sont pas montrés : choisissez un thème ou un groupe de travail."},"notAsked.title":"Non demandé","notAsked.what":"Quoi","notAsked.since":"Émise ou convenue","notAsked.none":"Ici, tout a été demandé à quelqu’un.","notAsked.narrowed":"Ces filtres portent sur ce qui est dû, quand et par qui. Retirez-les pour voir ce qui n’a été demandé à personne.","notAsked.hint":"Personne n’a été invité à y répondre, pas même selon une hypothèse.","notAsked.cut":"Il peut y en avoir plus que ce qui est compté ici.","list.owed":"Ce qui est dû","list.all":"Tous les états","list.or":" ou ","list.who":"Qui","list.what":"Doit une réponse à","list.due":"Échéance","list.state":"État","list.progress":"Avancement","list.assessment":"Appréciation","list.mark":"{what} : {status}","list.disputed":"contesté","list.round":"Cycle","list.daysLate":"Jours de retard","list.rests":"Repose sur","list.restsAssumed":"une hypothèse","list.restsSourced":"des sources","list.link":"Lien","list.noDue":"sans date","list.none":"Rien ici.","list.noneSourced":"Rien ici, d’après les sources.","list.assumed":{one:"{n} repose sur une hypothèse",many:"{n} reposent sur une hypothèse",other:"{n} reposent sur une hypothèse"},"list.assumedHint":"Les sources ne disent pas que ces réponses sont dues. Elles le sont si un choix des auteurs de ce graphe est juste. Elles n’entrent dans aucun nombre de retards.","list.more":{one:"En montrer {n} de plus",many:"En montrer plus ({n} restent)",other:"En montrer plus ({n} restent)"},"list.tooMany":{one:"{n} autre n’est pas montré : restreignez la liste.",many:"{n} autres ne sont pas montrés : restreignez la liste.",other:"{n} autres ne sont pas montrés : restreignez la liste."},"trend.title":"Les douze derniers mois","trend.table":"Les chiffres en tableau","trend.alt":"Réponses en retard par mois : {then} au {from}, {now} au {to}. Le tableau ci-dessous donne tous les chiffres.","trend.hint":"À la fin de chaque mois ; le chiffre indique les retards. Ce qui repose sur une hypothèse n’y est pas.","since.title":"Ce qui a changé depuis","since.day":"Depuis","since.month":"le mois dernier","since.year":"un an","since.none":"Rien n’a changé, d’après les sources.","since.notAsked":"pas dû","since.then":"est devenu","lanes.title":"Couloirs","lanes.themes":"Thème","lanes.subjects":"Ce qui a été recommandé ou convenu","lanes.respondents":"À qui cela a été demandé","lanes.assumed":"En tirets : cela repose sur une hypothèse","lanes.drawing":"De chaque thème à ce qui a été demandé, et à qui","lanes.board":"Les montrer en liste.","lanes.tooMany":{one:"{n} réponse, c’est trop pour un dessin ; restreignez par un filtre.",many:"{n} réponses, c’est trop pour un dessin ; restreignez par un filtre.",other:"{n} réponses, c’est trop pour un dessin ; restreignez par un filtre."},"map.title":"Carte","map.hint":"Cherchez quelqu’un, puis ouvrez ce à quoi il est lié. La liste à côté de la carte montre la même chose.","map.add":"Ajouter à la carte","map.color":"Couleur selon","map.byKind":"Type","map.size":"Taille selon","map.byShown":"Relations montrées","map.allDays":"Tous les jours à la fois","map.time":"Le jour","map.undo":"Annuler","map.arrange":"Disposer à nouveau","map.clear":"Vider la carte","map.drawing":{one:"Une carte de {n} nœud. La liste à côté a le même.",many:"Une carte de {n} nœuds. La liste à côté a les mêmes.",other:"Une carte de {n} nœuds. La liste à côté a les mêmes."},"map.zoomIn":"Agrandir","map.zoomOut":"Réduire","map.fit":"Tout montrer","map.wheel":"Ctrl et la molette agrandissent. Glissez un nœud pour l’épingler.","map.noWebGL":"Ce navigateur n’a pas WebGL : la carte ne bouge pas. La liste fait tout de même tout.","map.low":"bas","map.high":"haut : {measure}","map.none":"hors du réseau","map.svg":"Copier en SVG","map.png":"Copier en PNG","map.from":"De","map.relationship":"Relation","map.to":"Vers","map.since":"Depuis","map.nodes":{one:"{n} nœud",many:"{n} nœuds",other:"{n} nœuds"},"map.relationships":{one:"{n} relation entre eux",many:"{n} relations entre eux",other:"{n} relations entre eux"},"map.keys":"Flèches : haut et bas parcourent la liste, en avant ouvre un nœud et parcourt ses voisins, en arrière revient.","map.empty":"Rien n’est sur la carte ce jour-là. Ajoutez quelqu’un, ou choisissez un autre jour.","map.pinned":"épinglé","map.page":"Ouvrir sa page","map.ties":"Lié ici","map.expand":"Ouvrir","map.all":"Tout sauf les documents","map.expanded":"Ce qui a été ouvert","map.collapse":"refermer","map.hide":"Masquer","map.hidden":"Masqués","map.showAgain":"remontrer","map.pin":"Épingler","map.unpin":"Détacher","map.remove":"Retirer","map.into":"Mettre dans l’ensemble {set}","map.outOf":"Retirer de l’ensemble {set}","map.tooMany":{one:"{n} nœud, et une carte en prend {most}. Refermez, ou n’ouvrez qu’un type.",many:"{n} nœuds, c’est trop : une carte en prend {most}. Refermez une ouverture, ou n’ouvrez qu’un type.",other:"{n} nœuds, c’est trop : une carte en prend {most}. Refermez une ouverture, ou n’ouvrez qu’un type."},"map.compare":"Comparer deux ensembles","map.compareHint":"Choisissez un nœud dans la liste et mettez-le dans l’ensemble A ou B : les chemins entre eux et ce que leurs groupes partagent sont alors trouvés.","map.set":"Ensemble {set}","map.paths":"Chemins de A à B","map.hops":"Au plus tant d’étapes","map.noPath":"Aucun chemin ne mène de l’un à l’autre.","map.distance":{one:"Le plus court a {n} étape.",many:"Le plus court a {n} étapes.",other:"Le plus court a {n} étapes."},"map.notAtOnce":"jamais en même temps","map.showPath":"Montrer sur la carte","map.morePaths":"Il y a d’autres chemins : voici les premiers.","map.overlap":"Ce qu’ils partagent","map.overlapHint":"Combien sont liés aux deux, et quelle part de ceux liés à l’un ou à l’autre.","map.shared":"partagés par {a} et {b}","measure.degree":"Degré","measure.betweenness":"Intermédiarité","measure.closeness":"Proximité","measure.pageRank":"PageRank","measure.constraint":"Contrainte","measure.core":"Indice de cœur","timeline.title":"Calendrier","timeline.month":"Mois","timeline.from":"Premier mois","timeline.to":"Dernier mois","timeline.cut":"Trop d’échéances pour un seul tableau. La page d’accueil les compte par mois.","timeline.now":"le jour affiché","timeline.elsewhere":"Ailleurs","timeline.says":"seulement ce que dit {document}","timeline.saysOn":"seulement ce que dit {document}, p. {page}","timeline.others":"autre source : {dates}","timeline.MEETING":"Réunion","timeline.MEETING_PLANNED":"Prévu","timeline.MEETING_HELD":"Tenu","timeline.MEETING_CANCELLED":"Annulé","timeline.PUBLISHED":"Publié","timeline.DUE":"Échéance","timeline.due":{one:"{n} échéance",many:"{n} échéances",other:"{n} échéances"},"timeline.owing":{one:"{n} sollicité",many:"{n} sollicités",other:"{n} sollicités"},"state.OPEN":"En cours","state.OVERDUE":"En retard","state.ANSWERED":"Répondu","state.ANSWERED_LATE":"Répondu en retard","state.WITHDRAWN":"Retiré","state.NOT_REQUIRED":"Pour information","why.show":"Pourquoi ?","why.hide":"Fermer","why.showOf":"Pourquoi ? {who}, {what}","why.hideOf":"Fermer les raisons : {who}, {what}","why.title":"Pourquoi c’est dû","why.gone":"Ceci n’est plus dû.","why.because":{one:"Pourquoi",many:"Pourquoi : {n} raisons",other:"Pourquoi : {n} raisons"},"why.assumed":"Ceci repose sur une hypothèse : sans elle, rien ne serait dû ici.","why.deadline":"Jusqu’à quand","why.noDeadline":"Rien ne fixe de date : ce n’est donc jamais en retard.","why.round":"Demandé au cycle {round}.","why.answers":"Ce qui a été répondu","why.noAnswers":"Aucune réponse n’est enregistrée.","why.write":"À qui écrire","howFar.title":"Où cela en est","howFar.progress":"Selon qui doit la réponse","howFar.assessment":"Selon d’autres","howFar.disputed":"Contesté : d’autres ne disent pas ce que dit qui doit la réponse.","why.withdrawn":"La demande est retirée.","why.alone":"Cette raison seule donnerait le {day}.","way.about":"porte sur","way.themeOf":"est le thème de","way.partOf":"fait partie de","way.hasPart":"comprend","way.addressedTo":"a été adressé à","way.askedBy":"a été saisi par","way.memberOf":"est membre de","way.hasMember":"a pour membre","way.succeededBy":"a pour successeur","way.succeeds":"succède à","way.other":"est lié à","way.withdrawnOn":"retiré le {day}","deadline.agreed":"La date convenue lors de la demande ({asked}).","deadline.within":"{period} après la demande ({asked}), comme convenu.","deadline.review":"Le dernier jour de la revue « {review} » ({on}), la première après la demande ({asked}). Ni date ni délai n’a été convenu.","deadline.others":{one:"Une autre source dit autre chose",many:"D’autres sources disent autre chose ({n})",other:"D’autres sources disent autre chose ({n})"},"response.by":"Soumis par {who}","response.for":"Pour {who}","response.retracted":"rétracté le {day}","responsibility.ITSELF":"Le destinataire lui-même doit la réponse.","responsibility.EACH_MEMBER":"Chaque membre que le groupe avait ce jour-là doit une réponse.","responsibility.ANY_MEMBER":"La réponse d’un seul membre suffit.","responsibility.NOT_REQUIRED":"Envoyé pour information : aucune réponse n’est demandée.","node.missing":"Introuvable","node.missingHint":"Il n’y a pas de {id}, ou vous ne pouvez pas le voir.","node.owes":"Ce qu’il doit et ce qu’il a répondu","node.asked":"À qui on l’a demandé, et les réponses","node.inScope":"Ce qui est dû dans son domaine","node.related":"Liens","node.all":"Tout montrer","node.fewer":"Montrer moins","node.more":{one:"et {n} autre",many:"et {n} autres",other:"et {n} autres"},"node.others":{one:"Une autre source dit autre chose",many:"D’autres sources disent autre chose ({n})",other:"D’autres sources disent autre chose ({n})"},"node.printed":"Au {day}","node.printedToday":"À ce jour","node.relationships":"Toutes les relations, par type","node.timeline":"Ce qu’il dit, en calendrier","report.title":"Rapport d’examen","report.hint":"Deux pages pour une réunion d’examen : ce qui a été convenu, qui a répondu et comment, qui doit une réponse, et ce qui a changé depuis le dernier examen.","report.from":"Du (vide : le dernier examen)","report.to":"Au (vide : aujourd’hui)","report.open":"Ouvrir et imprimer","report.markdown":"Enregistrer en Markdown","report.failed":"Le rapport ne peut pas être ouvert. Le serveur dit :","fact.focalPoint":"point focal","fact.representing":"pour {who}","fact.addressedOn":"demandé {day}","fact.dueOn":"échéance {day}","fact.withdrawnOn":"retiré {day}","fact.on":"le {day}","fact.respondWithin":"réponse sous {period}","property.aliases":"Aussi appelé","property.abbreviation":"Sigle","property.identifiers":"Identifiants","property.kind":"Genre","property.country":"Pays","property.summary":"Résumé","property.status":"Statut","property.pilot":"Pilote","property.text":"Texte","property.agreedOn":"Convenu","property.issuedOn":"Émis","property.publishedOn":"Publié","property.language":"Langue","property.url":"Adresse","property.pages":"Pages","property.on":"Quand","property.days":"Jours","property.place":"Lieu","property.roleTitle":"Fonction","property.contact":"Contact","property.state":"État","property.submittedOn":"Soumis","property.reportedOn":"Rapporté","property.retractedOn":"Rétracté","property.time":"Période","property.visibility":"Visible par","label.ACTION_POINT":"Point d’action","label.DOCUMENT":"Document","label.INITIATIVE":"Initiative","label.MEETING":"Réunion","label.ORGANIZATION":"Organisation","label.OUTCOME":"Résultat","label.PERSON":"Personne","label.PROGRESS_REPORT":"Rapport d’avancement","label.RECOMMENDATION":"Recommandation","label.RESPONSE":"Réponse","label.STAKEHOLDER_GROUP":"Groupe de parties prenantes","label.THEME":"Thème","label.WORKING_GROUP":"Groupe de travail","organizationKind.GOVERNMENT":"Gouvernement","organizationKind.MINISTRY":"Ministère","organizationKind.POLICE":"Police","organizationKind.MULTILATERAL":"Multilatérale","organizationKind.CIVIL_SOCIETY":"Société civile","organizationKind.RESEARCH":"Recherche","organizationKind.NETWORK":"Réseau","organizationKind.OTHER":"Autre","documentKind.CONCEPT_NOTE":"Note conceptuelle","documentKind.BRIEF":"Note d’information","documentKind.REPORT":"Rapport","documentKind.WORKING_PAPER":"Document de travail","documentKind.AGENDA":"Ordre du jour","documentKind.SUMMARY":"Synthèse","documentKind.CASE_STUDY":"Étude de cas","documentKind.ACTION_PLAN":"Plan d’action","documentKind.OTHER":"Autre","meetingKind.PLANNING":"Préparation","meetingKind.MEETING":"Réunion","meetingKind.WORKSHOP":"Atelier","meetingKind.OUTREACH":"Sensibilisation","meetingKind.EVENT":"Événement","meetingKind.REVIEW":"Revue","meetingKind.CONVENING":"Assemblée","meetingKind.SESSION":"Séance","meetingStatus.PLANNED":"Prévue","meetingStatus.HELD":"Tenue","meetingStatus.CANCELLED":"Annulée","memberStatus.PROPOSED":"proposé","memberStatus.INVITED":"invité","memberStatus.CONFIRMED":"confirmé","memberStatus.ATTENDED":"présent","memberStatus.DECLINED":"a décliné","groupStatus.PLANNED":"Prévu","groupStatus.ACTIVE":"Actif","groupStatus.CLOSED":"Clos","visibility.PUBLIC":"Tous","visibility.PARTNER":"Les partenaires","visibility.MEMBER":"Les membres","visibility.SECRETARIAT":"Le secrétariat","responseKind.ACCEPTED":"Accepté","responseKind.PARTLY_ACCEPTED":"Accepté en partie","responseKind.REJECTED":"Rejeté","responseKind.NOTED":"Pris note","responseKind.HOLDING":"Réponse d’attente","responseState.DRAFT":"Projet","responseState.SUBMITTED":"Soumise","responseState.RETRACTED":"Rétractée","progress.NOT_STARTED":"Pas commencé","progress.IN_PROGRESS":"En cours","progress.PARTLY_IMPLEMENTED":"Mis en œuvre en partie","progress.IMPLEMENTED":"Mis en œuvre","progress.DISCONTINUED":"Abandonné","related.actionPoints":"Points d’action","related.addressed":"Demandes reçues","related.addressees":"À qui on l’a demandé","related.affiliates":"Qui y travaille","related.affiliations":"Travaille pour","related.agreed":"Convenu là","related.agreedAt":"Convenu lors de","related.answers":"Répond à","related.conveners":"Convoqué par","related.convenes":"Convoque","related.coordinates":"Coordonne","related.coordinators":"Coordonné par","related.discussed":"À l’ordre du jour","related.discussedAt":"Discuté lors de","related.discussedDocuments":"Documents à l’ordre du jour","related.documents":"Documents","related.heldBy":"Tenue par","related.hosted":"Réunions accueillies","related.hosts":"Accueillie par","related.implements":"Met en œuvre","related.informedByDocuments":"Nourrie par ces documents","related.informedByMeetings":"Nourrie par ces réunions","related.informedByWorkingGroups":"Nourrie par ces groupes de travail","related.informs":"Nourrit","related.issuedDocuments":"Documents émis","related.issuedRecommendations":"Recommandations émises","related.issuers":"Émis par","related.leaders":"Dirigé par","related.leads":"Dirige","related.meetings":"Réunions","related.memberOf":"Membre de","related.members":"Membres","related.onBehalfOf":"Pour","related.outcomes":"Résultats visés","related.partOf":"Fait partie de","related.participants":"Qui était invité, et qui est venu","related.participatesIn":"Participe aux réunions","related.parts":"Parties","related.predecessors":"Prédécesseurs","related.progressOnBehalf":"Rapports d’avancement en son nom","related.progressReports":"Rapports d’avancement","related.publishedDocuments":"Documents publiés","related.publishedRecommendations":"Recommandations publiées","related.publishers":"Publié par","related.recommendations":"Recommandations","related.recorded":"Ce qu’il consigne","related.recordedIn":"Consigné dans","related.reportsOn":"Porte sur","related.responses":"Réponses","related.responsesOnBehalf":"Réponses en son nom","related.reviewed":"Examiné là","related.reviews":"Examiné lors de","related.submitted":"Réponses soumises","related.submittedBy":"Soumise par","related.submittedProgress":"Rapports d’avancement soumis","related.successors":"Successeurs","related.supporters":"Soutenu par","related.supports":"Soutient","related.themes":"Thèmes","related.translationOf":"Traduction de","related.translations":"Traductions","related.workedOnBy":"Qui y travaille","related.workingGroups":"Groupes de travail","related.worksOn":"Travaille sur","search.title":"Recherche","search.box":"Chercher noms et textes","search.go":"Chercher","search.all":"Tout","search.facets":"Genres de résultats","search.none":"Rien n’a été trouvé.","search.hint":"Tous les mots doivent y être, sous une de leurs formes. « Une phrase » entre guillemets droits, OR, -sans et debut* marchent aussi.",share:"Partager","share.link":"Copier le lien","share.csv":"Copier en CSV","share.markdown":"Copier en Markdown","share.query":"Copier la requête GraphQL","share.variables":"Variables, et un lien qui l’ouvre :","share.graphiql":"Ouvrir dans GraphiQL","share.print":"Imprimer","share.copied":"Copié.","share.name":"Nom","share.until":"Jusqu’au","share.found":"Ce qui correspond","share.failed":"Pas copié : {why}",signIn:"Se connecter","signIn.signedIn":"Connecté","signIn.as":"{role}. Vous voyez ce qui est montré à : {clearance}.","signIn.out":"Se déconnecter","signIn.token":"Jeton","signIn.hint":"Le secrétariat vous donne un jeton. Il n’est gardé que dans cet onglet.","signIn.go":"Se connecter","role.READER":"Vous pouvez lire","role.RESPONDENT":"Vous pouvez lire, et répondre pour vos organisations","role.EDITOR":"Vous pouvez lire et écrire","pick.other":"En choisir un autre","pick.found":{one:"{n} trouvé : choisissez-le.",many:"{n} trouvés : choisissez-en un.",other:"{n} trouvés : choisissez-en un."},"write.record":"Enregistrer une réponse","write.retract":"Rétracter cette réponse","write.report":"Enregistrer l’avancement","write.retractReport":"Rétracter ce rapport","write.assess":"Dire où l’on en est, selon vous","write.from":"Qui répond","write.submitter":"Qui le dit","write.withdraw":"Retirer la demande","write.ask":"Demander une réponse à quelqu’un","write.kind":"Ce qu’elle dit","write.textVisibility":"Qui peut lire le texte","write.asVisible":"Tous ceux qui voient le reste","write.withdrawnOn":"Retirée","write.addressee":"À qui on demande","write.addressedOn":"Demandé","write.dueOn":"Échéance, si une date fut convenue","write.responsibility":"Qui doit la réponse, s’il s’agit d’un groupe","write.dateHint":"Une date comme 2017-02-14, 2017-02, 2017-Q1 ou 2017","write.where":"Où cela est-il dit ?","write.document":"Document","write.page":"Page","write.quote":"Citation","write.assumption":"Ou, sans document : ce que vous supposez, et pourquoi","write.statement":"Sans l’un ni l’autre, c’est gardé comme votre déclaration de ce jour.","write.save":"Enregistrer","write.done":"Enregistré.","write.change":"{before} → {after}","conflict.title":"Quelqu’un d’autre a écrit ici depuis que vous avez regardé. Comparez, et décidez.","conflict.mine":"Ce que vous écrivez","conflict.now":"Ce qui s’y trouve maintenant","conflict.again":"Écrire le mien quand même"};var xt={en:Fe,fr:Lt,ar:Gt},hl={en:"English",fr:"Français",ar:"العربية"},It="en",Wt=Fe,pn="en-GB",$s=n=>!!n&&n in xt,fl=()=>navigator.languages.map(n=>n.slice(0,2)).find($s)??"en";function bl(n){It=n,Wt=xt[n],pn={en:"en-GB",fr:"fr",ar:"ar-u-nu-latn"}[n],document.documentElement.lang=n,document.documentElement.dir=n==="ar"?"rtl":"ltr"}var Ft=()=>It;function Bt(n,t){let i=Wt[n];return typeof i=="string"?i:(typeof t=="number"?i[new Intl.PluralRules(pn).select(t)]:void 0)??i.other}function a(n,t={}){return Bt(n,t.n).replace(/\{(\w+)\}/g,(i,s)=>qs(t[s]))}var qs=n=>typeof n=="number"?I(n):n??"";function P(n,t){return Bt(n,t.n).split(/\{(\w+)\}/).map((i,s)=>{if(s%2===0)return i;let r=t[i];return typeof r=="number"?I(r):r})}var I=(n,t)=>new Intl.NumberFormat(pn,t).format(n);function Q(n,t="short"){let[i="",s,r]=n.split("-");if(s?.startsWith("Q"))return a("date.quarter",{quarter:Number(s[1]),year:i});let l={timeZone:"UTC",year:"numeric"};s&&(l.month=t),r&&(l.day="numeric");let u=new Date(Date.UTC(2e3,Number(s??1)-1,Number(r??1)));return u.setUTCFullYear(Number(i)),new Intl.DateTimeFormat(pn,l).format(u)}var Mt=n=>new Intl.DisplayNames([pn],{type:"region",fallback:"code"}).of(n)??n,zt=n=>new Intl.DisplayNames([pn],{type:"language",fallback:"code"}).of(n)??n,Vs=n=>new Intl.ListFormat(pn).format(n);function Yn(n){let t={D:"unit.days",W:"unit.weeks",M:"unit.months",Y:"unit.years"},i=[...n.matchAll(/(\d+)([DWMY])/g)].map(([,s,r])=>a(t[r],{n:Number(s)}));return i.length?Vs(i):n}var Ks=Symbol.for("pv"),Qs=0;function e(n,t,i,s,r,l){t||(t={});var u,o,m=t;if("ref"in m&&typeof n!="function")for(o in m={},t)o=="ref"?u=t[o]:m[o]=t[o];var d={type:n,props:m,key:i,ref:u,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ks,__v:--Qs,__i:-1,__u:0};return(r||l)&&(d.__source=r,d.__self=l),A.vnode&&A.vnode(d),d}function v(n){return"reference"in n&&n.reference?`${n.reference} ${Be(n)}`:Be(n)}function Be(n){return n.__typename==="Response"?`${a(`responseKind.${n.kind}`)}, ${n.submittedOn?Q(n.submittedOn):a("responseState.DRAFT")}`:n.__typename==="ProgressReport"?`${a(`progress.${n.status}`)}, ${n.reportedOn?Q(n.reportedOn):a("responseState.DRAFT")}`:n.displayName??a("name.hidden",{id:`⁨${n.id}⁩`})}function C({of:n}){return e("a",{class:"name",href:q(Y(n.id)),children:e(Me,{of:n})})}function Me({of:n}){let t="reference"in n?n.reference:null;return e("bdi",{children:[t&&e("b",{class:"reference",children:[t," "]}),Be(n)]})}var en=({of:n})=>e(N,{children:n.map((t,i)=>[i>0&&a("list.comma"),e(C,{of:t},t.id)])}),w=({of:n,long:t})=>e("time",{dateTime:/Q/.test(n)?void 0:n,dir:"auto",children:Q(n,t?"long":"short")});function vn({since:n,until:t}){return n&&t?e("span",{class:"span",children:P("span.both",{since:e(w,{of:n}),until:e(w,{of:t})})}):n?e("span",{class:"span",children:P("span.since",{since:e(w,{of:n})})}):t?e("span",{class:"span",children:P("span.until",{until:e(w,{of:t})})}):null}var B=n=>`state.${n}`;function cn({of:n,days:t}){return e("span",{class:`state ${n}`,children:[a(B(n)),!!t&&e("span",{class:"days",children:[" ",a("days",{n:t})]})]})}var j=({text:n})=>n?e("details",{class:"assumption",children:[e("summary",{children:a("assumption")}),e("p",{dir:"auto",children:n})]}):null;function Hs({of:n}){let{document:t,page:i,paragraph:s,quote:r,statedBy:l,on:u}=n;return e(N,{children:[t&&e(C,{of:t}),l&&P("source.stated",{who:e(C,{of:l}),day:u&&e(w,{of:u})}),i!=null&&e("span",{class:"place",children:[" ",a("source.page",{page:String(i)})]}),s&&e("span",{class:"place",children:[" ",e("bdi",{children:s})]}),t?.url&&/^https?:/.test(t.url)&&e(N,{children:[" ",e("a",{class:"outside",href:t.url,rel:"noreferrer",children:a("source.open")})]}),r&&e("blockquote",{dir:"auto",children:r})]})}function V({of:n,open:t}){return n.length===0?null:e("details",{class:"sources",open:t,children:[e("summary",{children:a("sources",{n:n.length})}),e("ul",{children:n.map((i,s)=>e("li",{children:e(Hs,{of:i})},s))})]})}var Us={NETWORK:"failure.network",UNAUTHENTICATED:"failure.token",NOT_FOUND:"failure.notFound",UNAVAILABLE:"failure.unavailable",CONCURRENCY_LIMIT_EXCEEDED:"failure.busy",TIME_LIMIT_EXCEEDED:"failure.slow"};function Cn({of:n,retry:t}){let i=Us[n.code];return e("div",{class:"problem",role:"alert",children:[e("h2",{children:i?a(i):a("failure.other")}),n.code!=="NETWORK"&&e("p",{class:"detail",lang:"en",dir:"ltr",children:n.message}),t&&e("button",{type:"button",onClick:t,children:a("failure.retry")})]})}var ln=()=>e("span",{class:"loading unseen","aria-hidden":"true"});function M({of:n,children:t}){let i=n.data!==void 0;return z(()=>{i&&performance.mark("answered")},[i]),e(N,{children:[e("div",{class:"live",role:"status",children:[n.changed>0&&e("button",{type:"button",class:"changed",onClick:n.show,children:[a("live.changed",{n:n.changed})," ",e("span",{class:"action",children:a("live.show")})]}),!n.connected&&e("span",{class:"lost",children:a("live.lost")})]}),n.failure&&e(Cn,{of:n.failure,retry:n.reload}),n.data!==void 0&&!n.failure&&e("div",{class:"answer","aria-busy":n.busy,children:t(n.data)}),n.data===void 0&&!n.failure&&e("p",{class:"loading",children:a("loading")})]})}var qt={theme:"THEME",group:"WORKING_GROUP",month:"MONTH_DUE",round:"ROUND"},F="none",$t=25,ze=({params:n})=>{let t=n.get("by");return t==="respondent"||t&&t in qt?t:"theme"};function En({params:n}){let t=n.get("state");if(t==="ALL")return Sn;let i=(t??"").split(",").filter(s=>Sn.includes(s));return i.length?i:jn}var Tn=["NOT_STARTED","IN_PROGRESS","PARTLY_IMPLEMENTED","IMPLEMENTED","DISCONTINUED"],js=n=>Tn.includes(n);function Ys(n){let[t,i]=n.split("-").map(Number);return`${n}-${new Date(Date.UTC(t,i,0)).getUTCDate()}`}function an({params:n},t={}){let i={...t},s=[],r=(u,o,m)=>{let d=n.get(u);d===F?s.push(o):d&&m(d)};r("theme","THEME",u=>i.theme=u),r("group","WORKING_GROUP",u=>i.workingGroup=u),r("round","ROUND",u=>i.round=[u]),r("month","MONTH_DUE",u=>{/^\d{4}-(0[1-9]|1[0-2])$/.test(u)&&(i.dueOn={from:`${u}-01`,to:Ys(u)})});for(let[u,o]of[["progress","PROGRESS"],["assessment","ASSESSMENT"]])r(u,o,m=>{js(m)&&(i[u]=[m])});let l=n.get("who");return l&&(i.respondent=l),s.length&&(i.missing=s),i}function Vt(n,t){let i=n.params.get("basis");return{...an(n,t),states:En(n),...i?{assumed:i==="assumed"}:{}}}function Gn(n,t){let i=an(n,t),s=ze(n),r={...i,assumed:!1},l={...i,assumed:!0},u=o=>Math.min(500,Math.max($t,Number(n.params.get(o))||$t));return{sourcedScope:r,assumedScope:l,sourced:{...r,states:En(n)},assumed:{...l,states:En(n)},late:{...r,states:["OVERDUE"]},by:s==="respondent"?["STATE"]:[qt[s],"STATE"],gaps:s==="theme"||s==="group",asOf:x(n),sourcedFirst:u("rows"),assumedFirst:u("assumedRows")}}var Kt=n=>String(Math.min(500,n*4));var Ln=n=>new URL(q(Y(n.id)),location.href).href,Js=n=>`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`,Zs=n=>n.map(t=>t.map(Js).join(",")).join(`\r
`),Xs=n=>n.replace(/[\\|*_`[\]<>]/g,"\\$&").replace(/\s+/g," ");function nr([n=[],...t]){let i=n.map((r,l)=>r===a("list.link")?-1:l).filter(r=>r>=0),s=r=>`| ${r.join(" | ")} |`;return[s(i.map(r=>n[r])),s(i.map(()=>"---")),...t.map(r=>s(i.map(l=>Xs(r[l]??"")))),"",`<${location.href}>`].join(`
`)}var Qt=({query:n,variables:t})=>`/graphiql/?${new URLSearchParams({query:n.trim(),variables:JSON.stringify(t,null,2)})}`;function xn({of:n}){let[t,i]=D(""),s=async r=>{try{let l=await r();typeof l=="string"?await navigator.clipboard.writeText(l):await navigator.clipboard.write([new ClipboardItem({[l.type]:l})]),i(a("share.copied"))}catch(l){i(a("share.failed",{why:l.message}))}};return e("details",{class:"menu share",children:[e("summary",{children:a("share")}),e("div",{class:"items",children:[e("button",{type:"button",onClick:()=>s(()=>location.href),children:a("share.link")}),e("button",{type:"button",onClick:()=>s(async()=>Zs(await n.table())),children:a("share.csv")}),n.pictures?.map(([r,l])=>e("button",{type:"button",onClick:()=>s(l),children:a(r)},r)),e("button",{type:"button",onClick:()=>s(async()=>nr(await n.table())),children:a("share.markdown")}),e("button",{type:"button",onClick:()=>s(()=>`${n.query.trim()}

# ${a("share.variables")}
# ${JSON.stringify(n.variables)}
# ${new URL(Qt(n),location.href).href}`),children:a("share.query")}),e("a",{href:Qt(n),children:a("share.graphiql")}),e("button",{type:"button",onClick:()=>print(),children:a("share.print")}),e("p",{role:"status",children:t})]})]})}var er=5e3,Ht=[["list.who",({respondent:n})=>v(n)],["list.what",({subject:n})=>v(n)],["list.round",({round:n})=>n??""],["list.due",({dueOn:n})=>n??""],["list.state",({state:n})=>a(`state.${n}`)],["list.progress",({progress:n})=>n?a(`progress.${n.status}`):""],["list.assessment",({assessment:n})=>n?a(`progress.${n.status}`):""],["list.daysLate",({daysOverdue:n})=>n?String(n):""],["list.rests",({assumed:n})=>a(n?"list.restsAssumed":"list.restsSourced")],["list.link",({subject:n})=>Ln(n)]];function Ut(n,t){let i={filter:Vt(n,t),asOf:x(n),first:500},s=async()=>{let r=[];for(let l=null;;){let{data:u}=await $(Qn,{...i,after:l});if(r.push(...u.obligations.nodes),l=u.obligations.pageInfo.endCursor,!u.obligations.pageInfo.hasNextPage||r.length>=er)break}return[Ht.map(([l])=>a(l)),...r.map(l=>Ht.map(([,u])=>u(l)))]};return{query:Qn.toString(),variables:i,table:s}}var Jn="NOT_ASKED",tr={who:null,month:null,round:null,progress:null,assessment:null,basis:null,open:null,rows:null},$e=(n={})=>`${S({...tr,...n,state:Jn})}#list`,Yt=({params:n})=>n.get("state")===Jn,ir=({theme:n,workingGroup:t,missing:i,assumed:s,...r})=>Object.keys(r).length===0&&(i??[]).every(l=>l==="THEME");function sr(n,{theme:t,workingGroup:i,missing:s}){let r=(...h)=>new Set(h.flatMap(({nodes:f})=>f.map(({id:O})=>O))),l=n.themes.nodes,u=new Map(l.map(h=>[h.id,r(h.recommendations,h.actionPoints)])),o=new Map(l.map(h=>[h.id,h.partOf.nodes.map(({id:f})=>f)])),m=(h,f=new Set([h]))=>{for(let O of o.get(h)??[])f.has(O)||m(O,f.add(O));return f},d=new Map(l.map(({id:h})=>[h,new Set]));for(let[h,f]of u)for(let O of m(h))f.forEach(k=>d.get(O)?.add(k));d.set(F,r(n.recommendations,n.actionPoints));let g=new Set([...d.values()].flatMap(h=>[...h])),_=n.workingGroups?.nodes[0];if(i){let h=r(..._?[_.issuedRecommendations,..._.meetings.nodes.map(({agreed:f})=>f)]:[]);for(let{id:f}of _?.themes.nodes??[]){d.get(f)?.forEach(O=>h.add(O));for(let O of m(f))u.get(O)?.forEach(k=>h.add(k))}g=h}let y=t?d.get(String(t))??new Set:s?.includes("THEME")?d.get(F):g,p=(h,f)=>new Set([...h].filter(O=>f.has(O)));g=p(g,y);for(let[h,f]of d)d.set(h,p(f,g));let c=({totalCount:h,nodes:f})=>h>f.length;return{all:g,of:d,cut:c(n.themes)||[...l,n].some(({recommendations:h,actionPoints:f})=>c(h)||c(f))}}function Jt(n,t,i){let s=t.workingGroup,{data:r,failure:l,busy:u}=E(Ge,{asOf:x(n),groups:s?[s]:null,ofGroup:!!s},void 0,i);return!ir(t)||l?null:r&&!u?sr(r,t):void 0}var jt=50,Zt=new Intl.Collator("en",{numeric:!0});function Xt({place:n,gaps:t}){return t===void 0?e(ln,{}):t===null?e("p",{class:"empty",children:e("a",{href:$e(),children:a("notAsked.narrowed")})}):t.all.size===0?e("p",{class:"empty",children:a("notAsked.none")}):e(rr,{place:n,ids:[...t.all].sort(Zt.compare),cut:t.cut})}function rr({place:n,ids:t,cut:i}){let s=Math.min(500,Math.max(jt,Number(n.params.get("rows"))||jt)),r=E(An,{ids:t.slice(0,s),asOf:x(n)}),l=t.length-Math.min(s,t.length);return e(M,{of:r,children:u=>e(N,{children:[e("p",{class:"hint",children:[a("notAsked.hint"),i&&e(N,{children:[" ",a("notAsked.cut")]})]}),e("table",{class:"obligations not-asked",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a("property.kind")}),e("th",{scope:"col",children:a("notAsked.what")}),e("th",{scope:"col",children:a("groups.theme")}),e("th",{scope:"col",children:a("notAsked.since")})]})}),e("tbody",{children:ni(u).map(o=>e("tr",{class:"row",children:[e("td",{children:hn(o)}),e("td",{class:"what",children:e(C,{of:o})}),e("td",{children:o.themes.nodes.length>0?e(en,{of:o.themes.nodes}):e("span",{class:"zero",children:a("none")})}),e("td",{class:"due",children:o.on?e(w,{of:o.on}):e("span",{class:"zero",children:a("list.noDue")})})]},o.id))})]}),l>0&&s<500&&e("p",{class:"more",children:e("a",{class:"button",href:S({rows:String(s*4)}),children:a("list.more",{n:l})})}),l>0&&s>=500&&e("p",{class:"hint",children:a("list.tooMany",{n:l})})]})})}var ni=n=>n.nodes.filter(t=>!!t&&"themes"in t);function ei(n,t){let i={ids:[...t?.all??[]].sort(Zt.compare).slice(0,500),asOf:x(n)};return{query:An.toString(),variables:i,table:async()=>[[a("property.kind"),a("notAsked.what"),a("groups.theme"),a("notAsked.since"),a("list.link")],...ni((await $(An,i)).data).map(s=>[hn(s),v(s),s.themes.nodes.map(v).join("; "),s.on??"",Ln(s)])]}}function ti({place:n}){let t=x(n),{data:i}=E(_e,{asOf:t,owing:null}),s=n.params.get("who"),r=i?.stakeholdersOwing.nodes.map(({stakeholder:d})=>d)??[],l=E(ce,{ids:s&&i&&!r.some(({id:d})=>d===s)?[s]:[]}),u=[...r,...(l.data?.nodes??[]).filter(Boolean)],o=Tn.map(d=>({value:d,text:a(`progress.${d}`)})),m=d=>(d??[]).map(g=>({value:g.id,text:v(g)}));return e("form",{class:"filters",role:"search","aria-label":a("filters.title"),onSubmit:d=>d.preventDefault(),children:[e(fn,{place:n,name:"theme",label:"filters.theme",of:m(i?.themes.nodes),none:"filters.noTheme"}),e(fn,{place:n,name:"group",label:"filters.group",of:m(i?.workingGroups.nodes),none:"filters.noGroup"}),e(fn,{place:n,name:"who",label:"filters.who",of:m(u)}),e(fn,{place:n,name:"state",label:"filters.state",any:"filters.owing",of:[...["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE","WITHDRAWN","NOT_REQUIRED"].map(d=>({value:d,text:a(B(d))})),{value:"ALL",text:a("filters.all")},{value:Jn,text:a("notAsked.title")}]}),e(fn,{place:n,name:"progress",label:"list.progress",none:"filters.unreported",of:o}),e(fn,{place:n,name:"assessment",label:"list.assessment",none:"filters.unassessed",of:o}),e("label",{children:[a("filters.asOf"),e("input",{type:"date",name:"asOf",value:t??"",onChange:d=>nn(S({asOf:d.currentTarget.value||"today"}))})]}),t&&e("a",{class:"button",href:S({asOf:gn?"today":null}),children:a("filters.today")})]})}function fn({place:n,name:t,label:i,of:s,any:r="filters.any",none:l}){let u=n.params.get(t)??"",o=!u||u===F||s.some(m=>m.value===u);return e("label",{children:[a(i),e("select",{name:t,value:u,onChange:m=>nn(S({[t]:m.currentTarget.value||null,open:null,rows:null,assumedRows:null})),children:[e("option",{value:"",children:a(r)}),s.map(m=>e("option",{value:m.value,children:m.text},m.value)),l&&e("option",{value:F,children:a(l)}),!o&&e("option",{value:u,children:u})]})]})}function ii({place:n}){let{params:t}=n,i=[],s=t.get("month");s&&i.push(["month",s===F?a("chips.noMonth"):a("chips.month",{month:Q(s,"long")})]);let r=t.get("round");r&&i.push(["round",r===F?a("chips.noRound"):a("chips.round",{round:r})]);let l=t.get("basis");return l&&i.push(["basis",a(l==="assumed"?"chips.assumed":"chips.sourced")]),i.length===0?null:e("ul",{class:"chips",children:i.map(([u,o])=>e("li",{children:e("a",{href:S({[u]:null}),children:[o," ",e("span",{"aria-hidden":"true",children:"×"}),e("span",{class:"unseen",children:a("chips.remove")})]})},u))})}function li({data:n,by:t,gaps:i}){let s=new Map;[n.sourcedNumbers,n.assumedNumbers].forEach((d,g)=>{for(let{keys:[_,y],count:p}of d.counts.rows){if(!_||!y)continue;let c=_.value??F;s.has(c)||s.set(c,{key:c,label:si(t,_.value??null,_.label),cells:{}});let h=s.get(c).cells;(h[y.value]??=[0,0])[g]=p}});let r=[...s.values()].sort((d,g)=>+(d.key===F)-+(g.key===F)||(t==="month"?d.key.localeCompare(g.key):d.label.localeCompare(g.label))),l=t==="theme"?i:null;if(l?.of.get(F)?.size&&!s.has(F)&&r.push({key:F,label:si(t,null,""),cells:{}}),r.length===0)return e("p",{class:"empty",children:a("groups.none")});for(let d of r)d.none=Object.values(d.cells).every(([g,_])=>g+_===0);let u={};[n.sourcedNumbers,n.assumedNumbers].forEach((d,g)=>d.countsByState.forEach(({state:_,count:y})=>(u[_]??=[0,0])[g]=y));let o=Sn.filter(d=>["OVERDUE","OPEN","ANSWERED"].includes(d)||(u[d]?.[0]??0)+(u[d]?.[1]??0)>0),m=n.sourcedNumbers.counts.overlapping.length+n.assumedNumbers.counts.overlapping.length>0;return e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":a(`groups.${t}`),children:[e("table",{class:"matrix",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a(`groups.${t}`)}),o.map(d=>e("th",{scope:"col",children:a(B(d))},d)),l&&e("th",{scope:"col",children:a("notAsked.title")})]})}),e("tbody",{children:r.map(d=>e("tr",{children:[e("th",{scope:"row",children:[d.key.includes(":")?e("a",{href:q(Y(d.key)),children:e("bdi",{children:d.label})}):e("bdi",{children:d.label}),d.none&&e("span",{class:"hint",children:[" ",a("groups.nobody")]})]}),o.map(g=>e("td",{children:e(qe,{of:d.cells[g],state:g,what:{[t]:d.key},label:d.label})},g)),l&&e("td",{children:e(ri,{n:l.of.get(d.key)?.size,cut:l.cut,what:{theme:d.key},label:d.label})})]},d.key))}),e("tfoot",{children:e("tr",{children:[e("th",{scope:"row",children:a("groups.total")}),o.map(d=>e("td",{children:e(qe,{of:u[d],state:d,what:{},label:a("groups.total")})},d)),l&&e("td",{children:e(ri,{n:l.all.size,cut:l.cut,what:{},label:a("groups.total")})})]})})]}),l===void 0&&e(ln,{}),m&&e("p",{class:"hint",children:a("groups.overlapping")})]})}function si(n,t,i){return n==="month"?t?Q(t,"long"):a("chips.noMonth"):t?i:a(n==="theme"?"filters.noTheme":n==="group"?"filters.noGroup":"chips.noRound")}function qe({of:n,state:t,what:i,label:s}){let[r,l]=n??[0,0],u=m=>`${S({...i,state:t,basis:m,open:null})}#list`,o=(m,d)=>a(d,{n:m,group:s,state:a(B(t))});return e("span",{class:"counts",children:[r>0?e("a",{class:t,href:u("sourced"),"aria-label":o(r,"groups.count"),children:I(r)}):e("span",{class:"zero",children:I(0)}),l>0&&e("a",{class:"plus",href:u("assumed"),"aria-label":o(l,"groups.countAssumed"),title:a("assumption"),children:["+",I(l)]})]})}function ri({n,cut:t,what:i,label:s}){return n===void 0?e("span",{class:"zero",children:a("none")}):n===0?e("span",{class:"counts",children:e("span",{class:"zero",children:I(0)})}):e("span",{class:"counts",children:e("a",{class:"NOT_ASKED",href:$e(i),"aria-label":a("groups.count",{n,group:s,state:a("notAsked.title")}),children:[I(n),t&&"+"]})})}var ai=50;function ui({place:n,fixed:t}){let i={...an(n,t),states:jn},s=E(ye,{sourced:{...i,assumed:!1},assumed:{...i,assumed:!0},asOf:x(n),first:ai});return e(M,{of:s,children:r=>e(lr,{data:r})})}function lr({data:n}){let t=new Map;if([n.sourced,n.assumed].forEach((s,r)=>{for(let{stakeholder:l,openCount:u,overdueCount:o,nextDueOn:m}of s.nodes){t.has(l.id)||t.set(l.id,{of:l,next:null,OVERDUE:[0,0],OPEN:[0,0]});let d=t.get(l.id);d.OVERDUE[r]=o,d.OPEN[r]=u,m&&(!d.next||m<d.next)&&(d.next=m)}}),t.size===0)return e("p",{class:"empty",children:a("groups.none")});let i=Math.max(n.sourced.totalCount,n.assumed.totalCount)-ai;return e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":a("groups.respondent"),children:[e("table",{class:"matrix",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a("groups.respondent")}),e("th",{scope:"col",children:a("state.OVERDUE")}),e("th",{scope:"col",children:a("state.OPEN")}),e("th",{scope:"col",children:a("groups.next")})]})}),e("tbody",{children:[...t.values()].map(s=>e("tr",{children:[e("th",{scope:"row",children:e(C,{of:s.of})}),["OVERDUE","OPEN"].map(r=>e("td",{children:e(qe,{of:s[r],state:r,what:{who:s.of.id},label:s.of.displayName??s.of.id})},r)),e("td",{children:s.next?e(w,{of:s.next}):e("span",{class:"zero",children:a("none")})})]},s.of.id))})]}),i>0&&e("p",{class:"hint",children:a("groups.more",{n:i})})]})}function Zn({label:n,labels:t,name:i,value:s,onPick:r,required:l}){let[u,o]=D(""),[m,d]=D();return z(()=>{if(u.trim().length<2)return d(void 0);let g=new AbortController,_=setTimeout(()=>{let y=u.trim().replace(/[^\p{L}\p{N}\s]/gu," ").trim().replace(/(\p{L}{2,})$/u,"$1*");y&&$(Oe,{query:y,labels:t},"",g.signal).then(({data:p})=>d(p.search.nodes),()=>g.signal.aborted||d([]))},200);return()=>{clearTimeout(_),g.abort()}},[u]),s?e("div",{class:"picked",children:[e("span",{class:"caption",children:n})," ",e("bdi",{children:v(s)})," ",e("button",{type:"button",onClick:()=>{r(void 0),o("")},children:a("pick.other")})]}):e("fieldset",{class:"picker",children:[e("label",{children:[n,e("input",{type:"search",value:u,required:l,autoComplete:"off",onInput:g=>o(g.currentTarget.value)})]}),e("div",{role:"status",children:m&&(m.length===0?a("search.none"):a("pick.found",{n:m.length}))}),m?.map(g=>e("label",{class:"option",children:[e("input",{type:"radio",name:i,onChange:()=>r(g),onClick:()=>r(g)})," ",e("bdi",{children:v(g)})," ",e("span",{class:"hint",children:hn(g)})]},g.id))]})}var oi;function J(){let[n,t]=D();return z(()=>{oi??=$(Ne,{}).then(({data:i})=>i.viewer,()=>{}),oi.then(t)},[]),n}var In=(n,t)=>n?.role==="EDITOR"||n?.role==="RESPONDENT"&&t.some(i=>n.answersFor.includes(i)),di;function Ve(){let n=J(),[t,i]=D([]);return z(()=>{n?.role!=="RESPONDENT"||n.answersFor.length===0||(di??=$(Ce,{ids:n.answersFor}).then(({data:s})=>s.nodes.filter(r=>!!r&&"id"in r),()=>[]),di.then(i))},[n]),t}var gi=()=>Array.from(crypto.getRandomValues(new Uint8Array(16)),n=>n.toString(16).padStart(2,"0")).join(""),H=(n,t)=>String(n.get(t)??"").trim()||null;function bn({title:n,document:t,revision:i,input:s,children:r}){let l=J()?.role==="RESPONDENT",[u,o]=D(gi),[m,d]=D(),[g,_]=D(),[y,p]=D(),[c,h]=D(),[f,O]=D(!1),k=async R=>{O(!0),p(void 0),_(void 0);try{let{data:W}=await $(t,{input:R});W.written&&(h(W.written),o(gi()),Ct(W.written.change.revision))}catch(W){let U=W;U.code==="CONFLICT"?_({failure:U,mine:R}):p(U)}finally{O(!1)}},T=R=>{R.preventDefault();let W=new FormData(R.currentTarget),U=s(W);if(!U)return;let yn=Number(H(W,"page")),Z=m?{source:{document:m.id,page:yn||null,quote:H(W,"quote")}}:{assumption:H(W,"assumption")};k({...U,...Z,idempotencyKey:u,expectedRevision:i})};return c?e("p",{class:"done",role:"status",children:[a("write.done")," ",c.obligations.filter(({before:R,after:W})=>R!==W).map(({before:R,after:W},U)=>e("span",{children:[ar(R,W)," "]},U))]}):e("details",{class:"write",children:[e("summary",{children:a(n)}),e("form",{onSubmit:T,children:[r,e("fieldset",{class:"provenance",children:[e("legend",{children:a("write.where")}),e(Zn,{label:a("write.document"),labels:["DOCUMENT"],name:"document",value:m,onPick:d}),m?e(N,{children:[e("label",{children:[a("write.page"),e("input",{name:"page",type:"number",min:"1"})]}),e("label",{children:[a("write.quote"),e("input",{name:"quote",dir:"auto",maxLength:2e3})]})]}):e("label",{children:[a("write.assumption"),e("input",{name:"assumption",dir:"auto",required:!l,maxLength:2e3})]}),l&&!m&&e("p",{class:"hint",children:a("write.statement")})]}),y&&e(ur,{of:y}),g&&e(or,{failure:g.failure,mine:g.mine,again:R=>k({...g.mine,expectedRevision:R})}),e("button",{type:"submit",class:"primary",disabled:f,children:a("write.save")})]})]})}var ar=(n,t)=>a("write.change",{before:n?a(B(n)):a("none"),after:t?a(B(t)):a("none")});function ur({of:n}){let t=n.extensions.problems??[];return e(N,{children:[e(Cn,{of:n}),t.length>0&&e("ul",{lang:"en",dir:"ltr",children:t.map(({path:i,message:s})=>e("li",{children:[e("code",{children:i})," ",s]},i))})]})}function or({failure:n,mine:t,again:i}){let s=n.extensions.current,{idempotencyKey:r,expectedRevision:l,...u}=t;return e("section",{class:"conflict",role:"alert",children:[e("h3",{children:a("conflict.title")}),e("div",{class:"sides",children:[e("div",{children:[e("h4",{children:a("conflict.mine")}),e(pi,{of:u})]}),e("div",{children:[e("h4",{children:a("conflict.now")}),s?.obligations?.map((o,m)=>e("p",{children:[e("bdi",{children:o.respondent})," → ",e("bdi",{children:o.subject}),": ",o.state&&a(B(o.state))]},m)),s?.elements?.map((o,m)=>e("div",{class:"element",children:[e("p",{children:e("code",{children:o.id??`${o.type}: ${o.from} → ${o.to}`})}),e(pi,{of:o.properties??{}})]},m))]})]}),s&&e("button",{type:"button",onClick:()=>i(s.revision),children:a("conflict.again")})]})}var pi=({of:n})=>e("dl",{children:Object.entries(n).filter(([,t])=>t!=null&&t!=="").map(([t,i])=>e("div",{children:[e("dt",{children:e("code",{children:t})}),e("dd",{dir:"auto",children:typeof i=="object"?JSON.stringify(i):String(i)})]},t))}),dr=()=>x({path:location.pathname,params:new URLSearchParams(location.search)})??new Date().toISOString().slice(0,10),Nn=({name:n,label:t})=>e("label",{children:[a(t),e("input",{name:n,required:!0,pattern:"\\d{4}(-Q[1-4]|-\\d\\d(-\\d\\d)?)?",title:a("write.dateHint"),defaultValue:dr(),dir:"ltr"})]}),gr=["ACCEPTED","PARTLY_ACCEPTED","REJECTED","NOTED","HOLDING"],pr=["PUBLIC","PARTNER","MEMBER","SECRETARIAT"],Ke=({__typename:n,id:t})=>n==="Organization"||n==="Person"?{submittedBy:[t]}:{onBehalfOf:[t]},mi=n=>({text:H(n,"text"),...n.get("textVisibility")&&{textVisibility:n.get("textVisibility")}}),yi=()=>e(N,{children:[e("label",{children:[a("property.text"),e("textarea",{name:"text",rows:4,dir:"auto"})]}),e("label",{children:[a("write.textVisibility"),e("select",{name:"textVisibility",children:[e("option",{value:"",children:a("write.asVisible")}),pr.map(n=>e("option",{value:n,children:a(`visibility.${n}`)},n))]})]})]}),_i=["ORGANIZATION","STAKEHOLDER_GROUP","PERSON","WORKING_GROUP"];function ci({label:n,value:t,among:i,onPick:s}){return J()?.role==="EDITOR"?e(Zn,{label:a(n),labels:_i,name:"submitter",value:t,onPick:s,required:!0}):i.length<2?t?e("p",{children:[e("span",{class:"caption",children:a(n)})," ",e("bdi",{children:v(t)})]}):null:e("label",{children:[a(n),e("select",{name:"submitter",onChange:l=>s(i.find(({id:u})=>u===l.currentTarget.value)),children:i.map(l=>e("option",{value:l.id,selected:l.id===t?.id,children:v(l)},l.id))})]})}function hi({obligation:{respondent:n,subject:t,round:i},any:s,revision:r}){let l=J(),u=Ve(),[o,m]=D(n),d=In(l,[n.id]),g=s?u.filter(c=>"memberOf"in c&&c.memberOf.nodes.some(({id:h})=>h===n.id)):[];if(!d&&g.length===0)return null;let _=[...d?[n]:[],...g],y=l?.role==="EDITOR"?o:_.find(({id:c})=>c===o?.id)??_[0],p=y&&(l?.role!=="EDITOR"||y.id===n.id?Ke(y):{...Ke(y),onBehalfOf:[n.id]});return e(bn,{title:"write.record",document:ke,revision:r,input:c=>p&&{answers:[{subject:t.id,round:i}],...p,kind:c.get("kind"),submittedOn:H(c,"submittedOn"),...mi(c)},children:[e("p",{class:"hint",children:[e("bdi",{children:v(n)})," → ",e("bdi",{children:v(t)})]}),e(ci,{label:"write.from",value:y,among:_,onPick:m}),e("label",{children:[a("write.kind"),e("select",{name:"kind",children:gr.map(c=>e("option",{value:c,children:a(`responseKind.${c}`)},c))})]}),e(Nn,{name:"submittedOn",label:"property.submittedOn"}),e(yi,{})]})}function fi({obligation:{respondent:n,subject:t,round:i,state:s},revision:r}){let l=J(),u=Ve(),[o,m]=D(n),d=l?.role==="RESPONDENT"?u:[],g=l?.role==="EDITOR"?o:d.find(({id:_})=>_===o?.id)??d[0];return l?.role!=="EDITOR"&&d.length===0||s==="NOT_REQUIRED"?null:e(bn,{title:In(l,[n.id])?"write.report":"write.assess",document:Ae,revision:r,input:_=>g&&{reportsOn:[{subject:t.id,round:i}],...Ke(g),status:_.get("status"),reportedOn:H(_,"reportedOn"),...mi(_)},children:[e("p",{class:"hint",children:[e("bdi",{children:v(n)})," → ",e("bdi",{children:v(t)})]}),e(ci,{label:"write.submitter",value:g,among:d,onPick:m}),e("label",{children:[a("howFar.title"),e("select",{name:"status",children:Tn.map(_=>e("option",{value:_,children:a(`progress.${_}`)},_))})]}),e(Nn,{name:"reportedOn",label:"property.reportedOn"}),e(yi,{})]})}var bi=n=>[...n.submittedBy.nodes,...n.onBehalfOf.nodes].map(({id:t})=>t);function Ni({of:n,revision:t}){let i=J();return In(i,bi(n))?e(bn,{title:"write.retract",document:we,revision:t,input:s=>({response:n.id,retractedOn:H(s,"retractedOn")}),children:e(Nn,{name:"retractedOn",label:"property.retractedOn"})}):null}function Oi({of:n,revision:t}){let i=J();return In(i,bi(n))?e(bn,{title:"write.retractReport",document:Pe,revision:t,input:s=>({report:n.id,retractedOn:H(s,"retractedOn")}),children:e(Nn,{name:"retractedOn",label:"property.retractedOn"})}):null}function ki({of:n,revision:t}){return J()?.role!=="EDITOR"?null:e(bn,{title:"write.withdraw",document:De,revision:t,input:s=>({subject:n.from.id,addressee:n.to.id,relationshipKey:n.key??"",withdrawnOn:H(s,"withdrawnOn")}),children:[e("p",{class:"hint",children:[e("bdi",{children:v(n.from)})," → ",e("bdi",{children:v(n.to)})]}),e(Nn,{name:"withdrawnOn",label:"write.withdrawnOn"})]})}var mr=["ITSELF","EACH_MEMBER","ANY_MEMBER","NOT_REQUIRED"];function wi({subject:n,revision:t}){let i=J(),[s,r]=D();return i?.role!=="EDITOR"?null:e(bn,{title:"write.ask",document:Re,revision:t,input:l=>s&&{subject:n.id,addressee:s.id,addressedOn:H(l,"addressedOn"),dueOn:H(l,"dueOn"),round:H(l,"round"),responsibility:l.get("responsibility")},children:[e(Zn,{label:a("write.addressee"),labels:_i,name:"addressee",value:s,onPick:r,required:!0}),e(Nn,{name:"addressedOn",label:"write.addressedOn"}),e("label",{children:[a("write.dueOn"),e("input",{name:"dueOn",pattern:"\\d{4}(-Q[1-4]|-\\d\\d(-\\d\\d)?)?",title:a("write.dateHint"),dir:"ltr"})]}),e("label",{children:[a("list.round"),e("input",{name:"round",maxLength:64,dir:"auto"})]}),e("label",{children:[a("write.responsibility"),e("select",{name:"responsibility",children:mr.map(l=>e("option",{value:l,children:a(`responsibility.${l}`)},l))})]})]})}function Di({of:{progress:n,assessment:t,progressDisputed:i}}){return!n&&!t?null:e("div",{class:"marks",children:[n&&e("span",{class:"mark",children:a("list.mark",{what:a("list.progress"),status:a(`progress.${n.status}`)})}),t&&e("span",{class:"mark",children:a("list.mark",{what:a("list.assessment"),status:a(`progress.${t.status}`)})}),i&&e("span",{class:"mark disputed",children:a("list.disputed")})]})}function Ai({progress:n,assessment:t,disputed:i,revision:s}){return!n&&!t?null:e("section",{class:"how-far",children:[e("h3",{children:a("howFar.title")}),i&&e("p",{class:"disputed",children:a("howFar.disputed")}),n&&e(N,{children:[e("h4",{children:a("howFar.progress")}),e(Ri,{of:n.report,revision:s})]}),t&&e(N,{children:[e("h4",{children:a("howFar.assessment")}),e(Ri,{of:t.report,revision:s})]})]})}function Ri({of:n,revision:t}){return e("article",{class:"response report",children:[e("p",{children:[e("strong",{children:e("a",{class:"name",href:q(Y(n.id)),children:a(`progress.${n.status}`)})}),n.reportedOn&&e(N,{children:[" ",e(w,{of:n.reportedOn})]})]}),n.submittedBy.nodes.length>0&&e("p",{children:P("response.by",{who:e(en,{of:n.submittedBy.nodes})})}),n.onBehalfOf.nodes.length>0&&e("p",{children:P("response.for",{who:e(en,{of:n.onBehalfOf.nodes})})}),n.text&&e("blockquote",{dir:"auto",children:n.text}),e(j,{text:n.assumption}),e(V,{of:n.sources}),!n.retractedOn&&e(Oi,{of:n,revision:t})]})}function Si({of:n,theme:t}){let i=E(he,{id:n.id,theme:t},"graph");return e("section",{class:"why","aria-label":a("why.title"),children:e(M,{of:i,children:({node:s})=>s?.__typename==="Obligation"?e(yr,{of:s,revision:i.revision}):e("p",{class:"empty",children:a("why.gone")})})})}function yr({of:n,revision:t}){let i=n.reasons.filter(({withdrawn:s})=>!s).flatMap(({steps:s})=>s.filter(({type:r})=>r==="ADDRESSED_TO"));return e("div",{class:"columns",children:[e("div",{children:[e("h3",{children:a("why.because",{n:n.reasons.length})}),n.assumed&&e("p",{class:"maybe",children:a("why.assumed")}),n.reasons.map((s,r)=>e(_r,{of:s,subject:n.subject,many:n.reasons.length>1},r))]}),e("div",{children:[e("h3",{children:a("why.deadline")}),n.deadline?e(fr,{of:n.deadline}):e("p",{children:a("why.noDeadline")}),n.round&&e("p",{children:a("why.round",{round:n.round})}),e("p",{children:e(cn,{of:n.state,days:n.daysOverdue})}),e("h3",{children:a("why.answers")}),n.responses.length===0&&e("p",{children:a("why.noAnswers")}),n.responses.map(s=>e(Pi,{of:s,revision:t},s.id)),n.holdingResponse&&!n.responses.some(({id:s})=>s===n.holdingResponse.id)&&e(Pi,{of:n.holdingResponse,revision:t}),e(hi,{obligation:n,any:n.reasons.some(({responsibility:s,withdrawn:r})=>s==="ANY_MEMBER"&&!r),revision:t}),e(Ai,{progress:n.progress,assessment:n.assessment,disputed:n.progressDisputed,revision:t}),e(fi,{obligation:n,revision:t}),i.map(s=>e(ki,{of:s,revision:t},`${s.to.id} ${s.key}`)),n.focalPoints.length>0&&e(N,{children:[e("h3",{children:a("why.write")}),e("ul",{class:"plain",children:n.focalPoints.map(s=>e("li",{children:[e(C,{of:s}),s.roleTitle&&e(N,{children:[", ",e("bdi",{children:s.roleTitle})]}),s.contact&&e(N,{children:[": ",e("bdi",{dir:"ltr",children:s.contact})]})]},s.id))})]})]})]})}function _r({of:n,subject:t,many:i}){let[s,r]=n.steps;if(!s)return null;let u=(d=>!r||r.from.id===d.id||r.to.id===d.id)(s.to)?s.from:s.to,o=[],m=u.id===t.id?t.themes.edges:[];return m.length>0&&o.push(e("li",{class:"node",children:e(en,{of:m.map(({node:d})=>d)})},"themes"),e("li",{class:`step${m.some(({assumption:d})=>d)?" maybe-step":""}`,children:[e("span",{class:"verb",children:a("way.themeOf")}),m.map(({assumption:d,node:g})=>e(j,{text:d},g.id)),e(V,{of:m.flatMap(({sources:d})=>d)})]},"about")),o.push(e("li",{class:"node",children:e(C,{of:u})},"start")),n.steps.forEach((d,g)=>{let _=d.from.id===u.id;u=_?d.to:d.from,o.push(e("li",{class:`step${d.assumption?" maybe-step":""}`,children:e(hr,{of:d,forward:_})},g)),o.push(e("li",{class:"node",children:e(C,{of:u})},`${g} node`))}),e("div",{class:"reason",children:[e("ol",{class:"chain",children:o}),n.responsibility!=="ITSELF"&&e("p",{class:"hint",children:a(`responsibility.${n.responsibility}`)}),n.withdrawn&&e("p",{class:"hint",children:a("why.withdrawn")}),i&&n.deadline&&e("p",{class:"hint",children:P("why.alone",{day:e(w,{of:n.deadline.dueOn})})})]})}var cr={ABOUT:["way.about","way.themeOf"],PART_OF:["way.partOf","way.hasPart"],ADDRESSED_TO:["way.addressedTo","way.askedBy"],MEMBER_OF:["way.memberOf","way.hasMember"],SUCCEEDED_BY:["way.succeededBy","way.succeeds"]};function hr({of:n,forward:t}){let i=cr[n.type]?.[t?0:1]??"way.other";return e(N,{children:[e("span",{class:"verb",children:a(i)}),n.addressedOn&&e("span",{class:"span",children:e(w,{of:n.addressedOn})}),n.withdrawnOn&&e("span",{class:"span",children:P("way.withdrawnOn",{day:e(w,{of:n.withdrawnOn})})}),n.on&&e("span",{class:"span",children:e(w,{of:n.on})}),n.round&&e("span",{class:"span",children:a("chips.round",{round:n.round})}),e(vn,{since:n.since,until:n.until}),e(j,{text:n.assumption}),e(V,{of:n.sources})]})}function fr({of:n}){let t=e(w,{of:n.dueOn,long:!0});return e(N,{children:[e("p",{class:"due-day",children:t}),e("p",{children:[n.basis==="DUE_ON"&&P("deadline.agreed",{asked:e(w,{of:n.addressedOn})}),n.basis==="RESPOND_WITHIN"&&P("deadline.within",{period:Yn(n.respondWithin??""),asked:e(w,{of:n.addressedOn})}),n.basis==="REVIEWED_AT"&&n.review&&P("deadline.review",{review:e(C,{of:n.review}),on:n.review.on?e(w,{of:n.review.on}):a("none"),asked:e(w,{of:n.addressedOn})})]}),n.alternativeValues.length>0&&e("details",{children:[e("summary",{children:a("deadline.others",{n:n.alternativeValues.length})}),e("ul",{children:n.alternativeValues.map((i,s)=>e("li",{children:[e("bdi",{children:i.value}),i.reason&&e(N,{children:[": ",e("span",{dir:"auto",children:i.reason})]}),e(V,{of:i.sources})]},s))})]})]})}function Pi({of:n,revision:t}){return e("article",{class:"response",children:[e("p",{children:[e("strong",{children:e("a",{class:"name",href:q(Y(n.id)),children:a(`responseKind.${n.kind}`)})}),n.submittedOn?e(N,{children:[" ",e(w,{of:n.submittedOn})]}):e(N,{children:[" ",a("responseState.DRAFT")]}),n.retractedOn&&e(N,{children:[" ",P("response.retracted",{day:e(w,{of:n.retractedOn})})]})]}),n.submittedBy.nodes.length>0&&e("p",{children:P("response.by",{who:e(en,{of:n.submittedBy.nodes})})}),n.onBehalfOf.nodes.length>0&&e("p",{children:P("response.for",{who:e(en,{of:n.onBehalfOf.nodes})})}),n.text&&e("blockquote",{dir:"auto",children:n.text}),e(j,{text:n.assumption}),e(V,{of:n.sources}),n.submittedOn&&!n.retractedOn&&e(Ni,{of:n,revision:t})]})}function He({page:n,place:t,rows:i,empty:s}){if(n.nodes.length===0)return e("p",{class:"empty",children:s});let r=t.params.get("open"),l=t.params.get("theme"),u=l===F?null:l,o=n.totalCount-n.nodes.length;return e(N,{children:[e("table",{class:"obligations",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a("list.who")}),e("th",{scope:"col",children:a("list.what")}),e("th",{scope:"col",children:a("list.due")}),e("th",{scope:"col",children:a("list.state")})]})}),e("tbody",{children:n.nodes.map(m=>e(N,{children:[e(br,{of:m,open:Qe(m.id)===r}),Qe(m.id)===r&&e("tr",{class:"why-row",children:e("td",{colSpan:4,children:e(Si,{of:m,theme:u})})})]},m.id))})]}),o>0&&n.nodes.length<500&&e("p",{class:"more",children:e("a",{class:"button",href:S({[i]:Kt(n.nodes.length)}),children:a("list.more",{n:o})})}),o>0&&n.nodes.length>=500&&e("p",{class:"hint",children:a("list.tooMany",{n:o})})]})}var Qe=n=>n.replace(/^obligation:|~(asOf=[^~]*|firm)/g,"");function br({of:n,open:t}){let i=S({open:t?null:Qe(n.id)});return e("tr",{class:`row${t?" open":""}`,onClick:r=>{r.target instanceof Element&&r.target.closest("a, button, summary")||getSelection()?.toString()||nn(i,!0)},children:[e("td",{class:"who",children:e(C,{of:n.respondent})}),e("td",{class:"what",children:[e(C,{of:n.subject}),n.round&&e("span",{class:"round",children:[" ",a("chips.round",{round:n.round})]})]}),e("td",{class:"due",children:n.dueOn?e(w,{of:n.dueOn}):e("span",{class:"zero",children:a("list.noDue")})}),e("td",{children:[e("div",{class:"how",children:[e(cn,{of:n.state,days:n.daysOverdue}),e("button",{type:"button",class:"why-button","aria-expanded":t,onClick:()=>nn(i,!0),"aria-label":a(t?"why.hideOf":"why.showOf",{who:v(n.respondent),what:v(n.subject)}),children:a(t?"why.hide":"why.show")})]}),e(Di,{of:n})]})]})}var Nr=12,Ue=["OVERDUE","OPEN"];function je(n){let[t,i]=n.split("-").map(Number);return new Date(Date.UTC(t,i-Nr,0)).toISOString().slice(0,10)}function vi({scope:n,to:t,revision:i}){let{data:s,failure:r,busy:l}=E(Se,{filter:n,from:je(t),to:t},void 0,i);if(l&&!s&&!r)return e(ln,{});let u=s?.ledgerSeries??[];return u.some(({totalCount:o})=>o>0)?e("section",{class:"trend","aria-busy":l,"aria-labelledby":"trend",children:[e("h2",{id:"trend",children:a("trend.title")}),e(kr,{of:u}),e("details",{children:[e("summary",{children:a("trend.table")}),e(wr,{of:u})]})]}):null}var Wn=(n,t)=>n.countsByState.find(i=>i.state===t)?.count??0,mn=96,Xn=720,Or=36;function kr({of:n}){let t=Math.max(1,...n.map(u=>Ue.reduce((o,m)=>o+Wn(u,m),0))),i=Xn/n.length,s=n[0],r=n.at(-1),l=u=>I(Wn(u,"OVERDUE"));return e("figure",{children:[e("svg",{class:"drawing",viewBox:`0 0 ${Xn} ${mn+Or}`,role:"img","aria-label":a("trend.alt",{from:Q(s.asOf),then:l(s),to:Q(r.asOf),now:l(r)}),children:[n.map((u,o)=>{let m=mn,d=Number(u.asOf.slice(5,7));return e("g",{children:[Ue.map(g=>{let _=Wn(u,g)/t*mn;return m-=_,_>0&&e("rect",{class:g,x:o*i+2,y:m,width:i-4,height:_},g)}),e("text",{class:"late",x:(o+.5)*i,y:mn+14,children:Wn(u,"OVERDUE")>0&&l(u)}),(o===0||o===n.length-1||d%3===0&&o>1&&o<n.length-2)&&e("text",{class:"month",x:Math.min(Xn-28,Math.max(28,(o+.5)*i)),y:mn+31,children:Q(u.asOf.slice(0,7))})]},u.asOf)}),e("line",{x1:"0",x2:Xn,y1:mn,y2:mn})]}),e("figcaption",{children:[Ue.map(u=>e("span",{class:`key ${u}`,children:a(B(u))},u))," ",e("span",{class:"hint",children:a("trend.hint")})]})]})}function wr({of:n}){let t=["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"];return e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":a("trend.title"),children:e("table",{class:"matrix",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a("filters.asOf")}),t.map(i=>e("th",{scope:"col",children:a(B(i))},i))]})}),e("tbody",{children:n.map(i=>e("tr",{children:[e("th",{scope:"row",children:e("a",{href:S({asOf:i.asOf,open:null}),children:e(w,{of:i.asOf})})}),t.map(s=>e("td",{children:I(Wn(i,s))},s))]},i.asOf))})]})})}var Rr=100;function Ei({place:n,to:t,revision:i}){let s=n.params.get("since")??"";return e("section",{class:"since","aria-labelledby":"since",children:[e("div",{class:"bar",children:[e("h2",{id:"since",children:a("since.title")}),e("label",{children:[e("span",{class:"unseen",children:a("since.day")})," ",e("input",{type:"date",name:"since",value:s,max:t,onChange:r=>nn(S({since:r.currentTarget.value||null}),!0)})]}),!s&&e("a",{class:"button",href:`${S({since:Dr(t)})}#since`,children:a("since.month")}),!s&&e("a",{class:"button",href:`${S({since:je(t)})}#since`,children:a("since.year")})]}),/^\d{4}-\d\d-\d\d$/.test(s)&&s<=t&&e(Ar,{place:n,from:s,to:t,revision:i})]})}function Dr(n){let[t,i]=n.split("-").map(Number);return new Date(Date.UTC(t,i-1,0)).toISOString().slice(0,10)}function Ar({place:n,from:t,to:i,revision:s}){let r=E(ve,{filter:{...an(n),assumed:!1},from:t,to:i,first:Rr},void 0,s);return e(M,{of:r,children:({ledgerDiff:{nodes:l,totalCount:u}})=>l.length===0?e("p",{class:"empty",children:a("since.none")}):e(N,{children:[e("ul",{class:"plain changes",children:l.map(o=>e("li",{children:e(Pr,{of:o})},o.obligationId))}),u>l.length&&e("p",{class:"hint",children:a("list.tooMany",{n:u-l.length})})]})})}var Ci=({of:n})=>n?e(cn,{of:n}):e("span",{class:"zero",children:a("since.notAsked")});function Pr({of:{obligationId:n,obligation:t,before:i,after:s}}){return e(N,{children:[e("span",{class:"turn",children:[e(Ci,{of:i})," ",e("span",{class:"arrow","aria-hidden":"true"}),e("span",{class:"unseen",children:a("since.then")})," ",e(Ci,{of:s})]})," ",t?e(N,{children:[e(C,{of:t.respondent}),": ",e(C,{of:t.subject}),t.dueOn&&e(N,{children:[" · ",e(w,{of:t.dueOn})]})]}):e("bdi",{children:n})]})}function Bu({place:n}){let t=Gn(n),i=E(Dn,t,t.asOf?"graph":{ledger:Sr(t.sourcedScope)});return e(N,{children:[gn&&x(n)===gn&&e("p",{class:"notice",children:P("sample",{day:e(w,{of:gn,long:!0}),today:e("a",{href:S({asOf:"today"}),children:a("sample.today")})})}),e("h1",{tabIndex:-1,children:a("board.title")}),e(ti,{place:n}),e(Ye,{place:n,shown:i,trend:!0})]})}function Sr(n){let{assumed:t,...i}=n??{};return i}function Ye(n){return e(M,{of:n.shown,children:t=>e(vr,{...n,data:t})})}function vr({data:n,place:t,shown:i,groups:s=["theme","respondent","group","month","round"],fixed:r,trend:l}){return e(N,{children:[e(Tr,{data:n}),l&&e(vi,{scope:Gn(t,r).sourcedScope,to:n.sourced.asOf,revision:i.revision}),s.length>0?e(Cr,{data:n,place:t,shown:i,groups:s,fixed:r}):e(Ti,{data:n,place:t,fixed:r}),l&&e(Ei,{place:t,to:n.sourced.asOf,revision:i.revision})]})}function Cr({data:n,place:t,shown:i,groups:s,fixed:r}){let l=ze(t),u=Jt(t,an(t,r),i.revision);return e(N,{children:[e("section",{class:"groups","aria-labelledby":"groups",children:[e("div",{class:"bar",children:[e("h2",{id:"groups",children:a("groups.title")}),e("nav",{class:"choice","aria-label":a("groups.by"),children:s.map(o=>e("a",{href:S({by:o==="theme"?null:o}),"aria-current":o===l?"true":void 0,children:a(`groups.${o}`)},o))})]}),l==="respondent"?e(ui,{place:t,fixed:r}):e(li,{data:n,by:l,gaps:u})]}),Yt(t)?e("section",{class:"list",id:"list","aria-labelledby":"list-title",children:[e("div",{class:"bar",children:[e("h2",{id:"list-title",children:a("notAsked.title")}),e(xn,{of:ei(t,u)})]}),e(Xt,{place:t,gaps:u})]}):e(Ti,{data:n,place:t,fixed:r})]})}function Ti({data:n,place:t,fixed:i}){let s=t.params.get("basis");return e("section",{class:"list",id:"list","aria-labelledby":"list-title",children:[e("div",{class:"bar",children:[e("h2",{id:"list-title",children:Er(t)}),e(xn,{of:Ut(t,i)})]}),e(ii,{place:t}),s!=="assumed"&&e(He,{page:n.sourced,place:t,rows:"rows",empty:a(n.assumed.totalCount&&s!=="sourced"?"list.noneSourced":"list.none")}),s!=="sourced"&&(n.assumed.totalCount>0||s==="assumed")&&e("div",{class:"apart",children:[e("h3",{children:a("list.assumed",{n:n.assumed.totalCount})}),e("p",{class:"hint",children:a("list.assumedHint")}),e(He,{page:n.assumed,place:t,rows:"assumedRows",empty:a("list.none")})]})]})}var Er=n=>n.params.get("state")?n.params.get("state")==="ALL"?a("list.all"):En(n).map(t=>a(B(t))).join(a("list.or")):a("list.owed"),ne=(n,t)=>n.countsByState.find(i=>i.state===t)?.count??0;function Tr({data:n}){let t=ne(n.sourcedNumbers,"OVERDUE"),i=ne(n.assumedNumbers,"OVERDUE"),{responseRate:s,medianDaysLate:r}=n.sourcedNumbers,l=(u,o,m)=>e("a",{class:`tile ${u}`,href:`${S({state:u,basis:o,open:null})}#list`,children:[e("b",{children:I(ne(m,u))})," ",e("span",{children:a(B(u))})]},u);return e("section",{class:"headline","aria-label":a("headline.title"),children:[e("p",{class:"sentence",children:[P(t?"headline.late":"headline.nobody",{n:t,who:a("headline.who",{n:n.late.totalCount}),day:e(w,{of:n.sourced.asOf,long:!0})})," ",i>0&&e("span",{class:"maybe",children:P("headline.assumed",{n:i})})]}),e("div",{class:"tiles",children:[e("div",{class:"group",children:["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"].map(u=>l(u,"sourced",n.sourcedNumbers))}),n.assumedNumbers.totalCount>0&&e("div",{class:"group assumed",children:[e("span",{class:"cap",children:a("headline.apart")}),["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"].filter(u=>ne(n.assumedNumbers,u)).map(u=>l(u,"assumed",n.assumedNumbers))]})]}),s!=null&&e("p",{class:"hint",children:[a("headline.rate",{rate:I(s,{style:"percent"})}),r!=null&&e(N,{children:[" ",a("headline.median",{n:r})]})]})]})}function Gi({of:n,to:t}){let[i,s]=D(""),[r,l]=D(t??""),[u,o]=D(""),m=y=>{let p=new URLSearchParams({language:Ft(),...i&&{from:i},...r&&{to:r},...y==="markdown"&&{format:y}});return`/report/${encodeURIComponent(n).replaceAll("%3A",":")}?${p}`},d=(y,p)=>{if(o(""),!Pn())return;y.preventDefault();let c=p==="html"?window.open("","_blank"):null;(async()=>{try{let h=await fetch(m(p),{headers:{Authorization:`Bearer ${Pn()}`}});if(!h.ok)throw new Error(await h.text());let f=URL.createObjectURL(await h.blob());c?c.location.replace(f):_(f)}catch(h){c?.close(),o(h.message)}})()},g=`${n.replace(":",".")}.md`,_=y=>Object.assign(document.createElement("a"),{href:y,download:g}).click();return e("section",{class:"review","aria-labelledby":"review",children:[e("h2",{id:"review",children:a("report.title")}),e("p",{class:"hint",children:a("report.hint")}),e("label",{children:[a("report.from")," ",e("input",{type:"date",name:"reportFrom",value:i,max:r||void 0,onChange:y=>s(y.currentTarget.value)})]}),e("label",{children:[a("report.to")," ",e("input",{type:"date",name:"reportTo",value:r,onChange:y=>l(y.currentTarget.value)})]}),e("a",{class:"button",href:m("html"),target:"_blank",onClick:y=>d(y,"html"),children:a("report.open")}),e("a",{class:"button",href:m("markdown"),download:g,onClick:y=>d(y,"markdown"),children:a("report.markdown")}),u&&e("p",{class:"problem",role:"alert",children:[a("report.failed")," ",e("span",{lang:"en",dir:"ltr",children:u})]})]})}var Gr=8,xi=500,Ii=n=>n.slice(0,n.indexOf(":")).replace(/(^|-)(\w)/g,(t,i,s)=>s.toUpperCase()),Wi=n=>`label.${n.replace(/(?<=[a-z])[A-Z]/g,"_$&").toUpperCase()}`,hn=n=>a(Wi(n.__typename)),Lr=n=>Le[`${n}PageDocument`];function xr(n,t){switch(n){case"Organization":case"Person":case"StakeholderGroup":return{respondent:t};case"WorkingGroup":return{workingGroup:t};case"Theme":return{theme:t};case"Recommendation":case"ActionPoint":return{subject:t};default:return}}function io({place:n,id:t}){let i=Lr(Ii(t));return i?e(Ir,{place:n,id:t,document:i}):e(Je,{id:t})}function Ir({place:n,id:t,document:i}){let s=n.params.has("all")?xi:Gr,r=E(i,{id:t,first:s,.../^(Response|ProgressReport)$/.test(Ii(t))&&{asOf:x(n)}},"graph");return r.failure?.code==="NOT_FOUND"?e(Je,{id:t}):r.failure?e(N,{children:[e("h1",{tabIndex:-1,children:e("bdi",{children:t})}),e(Cn,{of:r.failure,retry:r.reload})]}):e(M,{of:r,children:({node:l})=>l?e(Fr,{place:n,of:l,query:i.toString(),revision:r.revision}):e(Je,{id:t})})}var Je=({id:n})=>e(N,{children:[e("h1",{tabIndex:-1,children:a("node.missing")}),e("p",{children:P("node.missingHint",{id:e("bdi",{children:n})})})]}),Wr=n=>typeof n=="object"&&n!==null&&"edges"in n;function Fr({place:n,of:t,query:i,revision:s}){let r=t.__typename,l=xr(r,t.id),u=x(n),o=Object.entries(t).filter(d=>Wr(d[1])&&d[1].totalCount>0),m=o.some(([,{totalCount:d,edges:g}])=>d>g.length);return e("article",{class:"brief",children:[e("div",{class:"bar",children:[e("p",{class:"kind",children:a(Wi(r))}),e("a",{class:"button",href:q("/map",{show:t.id,expand:t.id,node:t.id}),children:a("map.showPath")}),e(xn,{of:Br(t,o,i,u)})]}),e("h1",{tabIndex:-1,children:e(Me,{of:t})}),e("p",{class:"print-only",children:u?P("node.printed",{day:e(w,{of:u,long:!0})}):a("node.printedToday")}),e(qr,{of:t}),e(j,{text:t.assumption}),e(V,{of:t.sources}),e(Kr,{of:t}),r==="WorkingGroup"&&e(Gi,{of:t.id,to:u}),l&&e(Mr,{place:n,fixed:l,title:a(r==="WorkingGroup"||r==="Theme"?"node.inScope":"reference"in t||r==="ActionPoint"?"node.asked":"node.owes")}),(r==="Recommendation"||r==="ActionPoint")&&e(wi,{subject:t,revision:s}),o.length>0&&e("section",{class:"related","aria-labelledby":"related",children:[e("div",{class:"bar",children:[e("h2",{id:"related",children:a("node.related")}),(m||n.params.has("all"))&&e("a",{class:"button",href:S({all:n.params.has("all")?null:"1"}),children:a(n.params.has("all")?"node.fewer":"node.all")})]}),e("div",{class:"cards",children:o.map(([d,g])=>e(Qr,{name:d,of:g},d))})]}),e(Li,{id:t.id}),r==="Document"&&e("p",{children:e("a",{href:q("/timeline",{source:t.id}),children:a("node.timeline")})})]})}var Br=(n,t,i,s)=>({query:i,variables:{id:n.id,first:xi,.../^(Response|ProgressReport)$/.test(n.__typename)&&{asOf:s}},table:()=>[[a("node.related"),a("share.name"),a("property.kind"),a("since.day"),a("share.until"),a("list.rests"),a("list.link")],...t.flatMap(([r,{edges:l}])=>l.map(({node:u,since:o,until:m,assumption:d})=>[a(`related.${r}`),v(u),hn(u),String(o??""),String(m??""),a(d?"list.restsAssumed":"list.restsSourced"),Ln(u)]))]});function Mr({place:n,fixed:t,title:i}){let s="workingGroup"in t||"theme"in t?["theme","respondent","month"]:[],r=n.params.get("state")?n:{...n,params:new URLSearchParams([...n.params,["state","ALL"]])},l=E(Dn,Gn(r,t),"graph");return l.data&&l.data.sourcedNumbers.totalCount+l.data.assumedNumbers.totalCount===0?null:e("section",{class:"node-ledger","aria-labelledby":"owes",children:[e("h2",{id:"owes",children:i}),e(Ye,{place:r,shown:l,fixed:t,groups:s})]})}var zr=new Set(["__typename","id","displayName","visibility","since","until","assumption","name","title","reference","kind","status"]),$r={"Organization.kind":"organizationKind","Document.kind":"documentKind","Meeting.kind":"meetingKind","Response.kind":"responseKind","Meeting.status":"meetingStatus","WorkingGroup.status":"groupStatus","Response.state":"responseState","ProgressReport.state":"responseState","ProgressReport.status":"progress"};function qr({of:n}){let t=[];for(let[i,s]of Object.entries(n)){let r=i==="ownKind"?"kind":i==="ownStatus"?"status":i;if(zr.has(i)||s===null||s===!1||s===n.displayName||Array.isArray(s)&&(s.length===0||typeof s[0]!="string")||typeof s=="object"&&!Array.isArray(s))continue;let l=$r[`${n.__typename}.${r}`];t.push([`property.${r}`,l?a(`${l}.${String(s)}`):e(Vr,{name:r,of:s})])}return(n.since||n.until)&&t.push(["property.time",e(vn,{since:n.since,until:n.until})]),n.visibility!=="PUBLIC"&&t.push(["property.visibility",a(`visibility.${n.visibility}`)]),t.length===0?null:e("dl",{class:"properties",children:t.map(([i,s])=>e("div",{children:[e("dt",{children:a(i)}),e("dd",{children:s})]},i))})}function Vr({name:n,of:t}){if(Array.isArray(t))return e(N,{children:t.map((s,r)=>[r>0&&a("list.comma"),e("bdi",{children:s},s)])});if(typeof t=="number")return e(N,{children:I(t)});if(typeof t=="boolean")return e(N,{children:a("yes")});let i=String(t);return/On$|^on$/.test(n)?e(w,{of:i}):n==="country"?e("bdi",{children:Mt(i)}):n==="language"?e("bdi",{children:zt(i)}):n==="url"&&/^https?:/.test(i)?e("a",{href:i,rel:"noreferrer",dir:"ltr",children:i}):e("span",{dir:"auto",children:i})}function Kr({of:n}){return n.alternativeValues.length===0?null:e("details",{class:"others",children:[e("summary",{children:a("node.others",{n:n.alternativeValues.length})}),e("ul",{children:n.alternativeValues.map((t,i)=>e("li",{children:[e("bdi",{children:t.value}),t.reason&&e(N,{children:[": ",e("span",{dir:"auto",children:t.reason})]}),e(V,{of:t.sources})]},i))})]})}function Qr({name:n,of:t}){let i=t.totalCount-t.edges.length;return e("section",{class:"card",children:[e("h3",{children:[a(`related.${n}`)," ",e("span",{class:"count",children:I(t.totalCount)})]}),e("ul",{class:"plain",children:t.edges.map((s,r)=>e("li",{class:s.assumption?"maybe-item":void 0,children:[e(C,{of:s.node})," ",e(Ze,{of:s}),e(j,{text:s.assumption}),e(V,{of:s.sources})]},r))}),i>0&&e("p",{class:"hint",children:a("node.more",{n:i})})]})}function Ze({of:n}){let t=r=>typeof n[r]=="string"?n[r]:void 0,i=[],s=n.representing;t("role")&&i.push(e("bdi",{children:t("role")})),t("status")&&i.push(a(`memberStatus.${t("status")}`)),n.focalPoint===!0&&i.push(a("fact.focalPoint")),s&&i.push(P("fact.representing",{who:e(C,{of:s})}));for(let r of["addressedOn","dueOn","withdrawnOn","on"])t(r)&&i.push(P(`fact.${r}`,{day:e(w,{of:t(r)})}));return t("respondWithin")&&i.push(a("fact.respondWithin",{period:Yn(t("respondWithin"))})),t("round")&&i.push(a("chips.round",{round:t("round")})),t("responsibility")&&n.responsibility!=="ITSELF"&&i.push(a(`responsibility.${t("responsibility")}`)),typeof n.page=="number"&&i.push(a("source.page",{page:String(n.page)})),t("paragraph")&&i.push(e("bdi",{children:t("paragraph")})),(t("since")||t("until"))&&i.push(e(vn,{since:t("since"),until:t("until")})),i.length===0?null:e("span",{class:"facts",children:i.map((r,l)=>[l>0&&" · ",r])})}var Fi={ABOUT:["themes",{DOCUMENT:"documents",RECOMMENDATION:"recommendations",ACTION_POINT:"actionPoints",MEETING:"meetings",WORKING_GROUP:"workingGroups"}],ADDRESSED_TO:["addressees","addressed"],AFFILIATED_WITH:["affiliations","affiliates"],AGREED_AT:["agreedAt","agreed"],AIMS_AT:["outcomes","workingGroups"],ANSWERS:["answers","responses"],CONVENES:["convenes","conveners"],COORDINATES:["coordinates","coordinators"],DISCUSSED_AT:["discussedAt","discussed"],HELD_BY:["heldBy","meetings"],HOSTED_BY:["hosts","hosted"],IMPLEMENTS:["implements","actionPoints"],INFORMS:["informs",{DOCUMENT:"informedByDocuments",MEETING:"informedByMeetings",WORKING_GROUP:"informedByWorkingGroups"}],ISSUED_BY:["issuers",{DOCUMENT:"issuedDocuments",RECOMMENDATION:"issuedRecommendations"}],LEADS:["leads","leaders"],MEMBER_OF:["memberOf","members"],ON_BEHALF_OF:["onBehalfOf",{RESPONSE:"responsesOnBehalf",PROGRESS_REPORT:"progressOnBehalf"}],PARTICIPATES_IN:["participatesIn","participants"],PART_OF:["partOf","parts"],PUBLISHED_BY:["publishers",{DOCUMENT:"publishedDocuments",RECOMMENDATION:"publishedRecommendations"}],RECORDED_IN:["recordedIn","recorded"],REPORTS_ON:["reportsOn","progressReports"],REVIEWED_AT:["reviews","reviewed"],SUBMITTED_BY:["submittedBy",{RESPONSE:"submitted",PROGRESS_REPORT:"submittedProgress"}],SUCCEEDED_BY:["successors","predecessors"],SUPPORTS:["supports","supporters"],TRANSLATION_OF:["translationOf","translations"],WORKS_ON:["worksOn","workedOnBy"]};function Hr({type:n,direction:t,label:i}){let s=t==="OUTGOING"?Fi[n][0]:Fi[n][1],r=typeof s=="string"?s:s[i];return r?a(`related.${r}`):a("way.other")}function Li({id:n}){let{data:t,failure:i,busy:s}=E(Ee,{id:n});if(s&&!t&&!i)return e(ln,{});let r=t?.node&&"relationshipCounts"in t.node?t.node.relationshipCounts:[];return r.length===0?null:e("section",{class:"relationships card","aria-labelledby":"relationships",children:[e("h2",{id:"relationships",children:a("node.relationships")}),e("ul",{class:"plain",children:r.map(l=>e("li",{children:e(Ur,{id:n,of:l})},`${l.type} ${l.direction} ${l.label}`))})]})}function Ur({id:n,of:t}){let[i,s]=D(!1);return e("details",{onToggle:r=>s(r.currentTarget.open),children:[e("summary",{children:[Hr(t)," ",e("span",{class:"hint",children:a(`label.${t.label}`)})," ",e("span",{class:"count",children:I(t.count)})]}),i&&e(Yr,{id:n,of:t})]})}var jr=50;function Yr({id:n,of:{type:t,direction:i,label:s}}){let[r,l]=D(jr),u=E(Te,{id:n,types:[t],direction:i,labels:[s],first:r});return e(M,{of:u,children:({node:o})=>{if(!o||!("relationships"in o))return null;let{edges:m,totalCount:d}=o.relationships,g=d-m.length;return e(N,{children:[e("ul",{class:"plain",children:m.map(({node:_,relationship:y})=>e("li",{class:y.assumption?"maybe-item":void 0,children:[e(C,{of:_})," ",e(Ze,{of:y}),e(j,{text:y.assumption}),e(V,{of:y.sources})]},`${_.id} ${y.key}`))}),g>0&&r<500&&e("p",{class:"more",children:e("button",{type:"button",onClick:()=>l(Math.min(500,r*4)),children:a("list.more",{n:g})})}),g>0&&r>=500&&e("p",{class:"hint",children:a("list.tooMany",{n:g})})]})}})}export{N as a,Jr as b,D as c,z as d,me as e,kt as f,_n as g,Pn as h,el as i,$ as j,Rs as k,ce as l,Ds as m,As as n,Ee as o,Ps as p,Ss as q,vs as r,Cs as s,Es as t,Ts as u,Gs as v,Ls as w,E as x,Is as y,nn as z,ol as A,q as B,S as C,Y as D,x as E,Sn as F,Vt as G,hl as H,$s as I,fl as J,bl as K,Ft as L,a as M,P as N,I as O,Q as P,e as Q,v as R,C as S,Me as T,w as U,vn as V,B as W,j as X,V as Y,Cn as Z,ln as _,M as $,Ln as aa,xn as ba,Hr as ca,Zn as da,J as ea,hn as fa,io as ga,Yt as ha,ti as ia,ii as ja,Bu as ka};
